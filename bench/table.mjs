// Medians, spreads and ratios as Markdown tables.
import { median } from "./measure.mjs";

const spread = (values) => `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
const megabytes = (values) => (values.length === 0 ? "?" : `${Math.round(Math.max(...values) / 2 ** 20)} MiB`);

/** The first result is what the others are compared with. */
export function historyTable(results, { bytes }) {
  const base = median(results[0].seconds);
  const baseCpu = median(results[0].cpu);
  const rows = results.map(({ name, version, seconds, cpu, memory, fault }) => {
    const called = version === null ? name : `${name} (${version})`;
    if (fault !== null) return `| ${called} | ${fault} | | | | | |`;
    const time = median(seconds);
    const processor = cpu.length === 0 ? ["?", "?"] : [median(cpu).toFixed(2), (median(cpu) / baseCpu).toFixed(2)];
    return `| ${called} | ${time.toFixed(2)} | ${spread(seconds)} | **${(time / base).toFixed(2)}** | ${processor[0]} | ${processor[1]} | ${megabytes(memory)} | ${Math.round(bytes / 1e6 / time)} |`;
  });
  return [
    "| whole history | median s | spread | ratio | processor s | ratio | peak memory | MB/s |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

export function hookTable(cases) {
  const rows = cases.map(({ title, limit, results: [base, candidate] }) => {
    if (candidate.fault !== null) return `| ${title} | ${candidate.fault} | | | ${limit} |`;
    const [a, b] = [median(candidate.seconds), median(base.seconds)];
    return `| ${title} | ${(a * 1000).toFixed(0)} | ${(b * 1000).toFixed(0)} | **${(a / b).toFixed(2)}** | ${limit} |`;
  });
  return ["| hook | median ms | `node -e 0` ms | ratio | target |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}
