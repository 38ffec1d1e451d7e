import ping

name = "pong, ping is ready: %s" % hasattr(ping, "name")
