/** Stands in for Node's own where the program is bundled: no command is a program of its own. */
export {}
