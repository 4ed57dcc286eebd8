@rem npm scripts say "exec node …": a Unix shell then hands over to Node, so that Ctrl-C ends cleanly. Windows has no exec.
@%*
