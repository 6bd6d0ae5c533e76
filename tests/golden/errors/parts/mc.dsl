package mc
