#pragma once
// Replaces the C library's sigsuspend(2) in a program that is run under valgrind; see sigsuspend.c.
