// The second bundle: the commands with all that they need. `cli.js` loads it unless a quick look was enough, and worker
// threads start from it.

export { main } from "./main.ts";
