// The tool's version, put in from package.json when the bundle is made.

declare const HODLGUARD_VERSION: string;

export const version = typeof HODLGUARD_VERSION === "string" ? HODLGUARD_VERSION : "0.0.0-source";
