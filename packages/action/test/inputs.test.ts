import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { InputError, readInputs } from "../src/inputs.ts";

const read = (values: Record<string, string>) => readInputs((name) => values[name] ?? "");

test("no input at all has sane values", () => {
  expect(read({})).toMatchObject({
    mode: "auto",
    fetch: "auto",
    failOn: null,
    reports: [],
    annotations: true,
    summary: true,
    workingDirectory: ".",
  });
});

test("reports are a list of FORMAT=FILE, by line or comma", () => {
  expect(read({ reports: "junit=a.xml, html=b.html\ncsv=c.csv", "sarif-file": "s.sarif" }).reports).toEqual([
    { format: "sarif", file: "s.sarif" },
    { format: "junit", file: "a.xml" },
    { format: "html", file: "b.html" },
    { format: "csv", file: "c.csv" },
  ]);
});

test.each([
  ["fail-on", "severe", "critical, high, medium, low, never"],
  ["mode", "all", "auto, history"],
  ["fetch", "yes", "auto, never"],
  ["annotations", "1", "true, false"],
  ["threads", "0", "above 0"],
  ["reports", "sarif", "FORMAT=FILE"],
  ["reports", "yaml=x", "sarif"],
])("%s: %s is refused with what is right", (name, value, right) => {
  expect(() => read({ [name]: value })).toThrow(InputError);
  expect(() => read({ [name]: value })).toThrow(right);
});

test("action.yml declares exactly the inputs that are read", () => {
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return "";
  });
  const yaml = readFileSync(new URL("../../../action.yml", import.meta.url), "utf8");
  const inputs = yaml.slice(yaml.indexOf("\ninputs:"), yaml.indexOf("\noutputs:"));
  expect([...inputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name).sort()).toEqual([...asked].sort());
});
