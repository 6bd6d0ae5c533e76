package string
