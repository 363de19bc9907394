// The third bundle: every command, with the parser of arguments. Whatever a quick look does not settle ends here; it inspects
// through `worker.js` and reads configurations through `configuration.js`.

export { main } from "./main.ts";
