# Imports the module that imports it: each sees what the other has made so far.
import pong

name = "ping after " + pong.name
