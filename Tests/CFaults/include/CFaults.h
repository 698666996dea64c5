// A library to be preloaded (LD_PRELOAD) into a program whose faults are to be provoked. It is never linked to one.
