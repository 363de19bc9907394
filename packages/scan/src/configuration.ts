// The face of configurations: reading one, making detectors of its rules, comparing two. The parsers and the pattern engine that
// this takes are half of all that the commands could load, and most repositories have no configuration: so the scanner itself
// imports this page late and by its name, and a bundle can keep it in a file of its own.

export { applySettings } from "./policy/apply-settings.ts";
export { readSettings } from "./policy/settings.ts";
export { withCustomRules } from "./policy/with-custom-rules.ts";
export { tamperSightings } from "./tampering/tamper-sightings.ts";
