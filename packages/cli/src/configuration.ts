// The fourth bundle: what only a configuration needs, with the parsers of its files and the engine of its patterns.

export * from "@hodlguard/scan/configuration";
