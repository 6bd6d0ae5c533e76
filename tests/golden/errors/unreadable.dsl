package unreadable
import "parts"
