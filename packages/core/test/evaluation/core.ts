// What the evaluation needs of the core, in one module for the script and for the test.

export { detectors } from "../../src/detect/registry.ts";
export { inspect } from "../../src/inspect/inspect.ts";
export { judge } from "../../src/judge/judge.ts";
