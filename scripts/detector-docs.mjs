// Writes docs/detectors.md from the detectors' records and the labelled samples: `npm run docs`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSamples } from "./load-samples.mjs";
import { loadSource } from "./load-source.mjs";

const { samples } = await loadSamples();
const { detectorPage } = await loadSource("fixtures/src/evaluation/detector-page.ts");
const { detectorExamples, detectors, ruleCatalogue } = await loadSource("packages/core/test/evaluation/detector-examples.ts");
writeFileSync(
  fileURLToPath(new URL("../docs/detectors.md", import.meta.url)),
  detectorPage(detectors, ruleCatalogue, detectorExamples(samples)),
);
console.log(`docs/detectors.md: ${detectors.length} detectors`);
