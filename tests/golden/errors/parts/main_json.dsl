package main_json
