// The third bundle: every command, with the parsers of arguments, configurations and patterns. Whatever a quick look does
// not settle ends here; it inspects through `worker.js`.

export { withCustomRules } from "@hodlguard/scan";
export { main } from "./main.ts";
