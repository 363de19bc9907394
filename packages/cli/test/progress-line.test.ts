import { expect, test } from "@jest/globals";
import { ProgressLine } from "../src/terminal/progress-line.ts";

function line(columns = 80) {
  let now = 0;
  const written: string[] = [];
  const out = { write: (text: string) => void written.push(text), isTTY: true, columns };
  const progress = new ProgressLine(out, "history", () => now);
  const at = (time: number, done: number, total: number | null) => {
    now = time;
    progress.update({ done, total });
  };
  return { written, progress, at };
}

test("a short scan shows nothing, and leaves nothing", () => {
  const { written, progress, at } = line();
  at(100, 1, 10);
  at(400, 9, 10);
  progress.end();
  expect(written).toEqual([]);
});

test("a long one says share, rate and time left, at most every 150 ms, and is taken away", () => {
  const { written, progress, at } = line();
  at(1000, 250, 1000);
  at(1050, 260, 1000);
  at(2000, 500, 1000);
  progress.end();
  expect(written).toEqual([
    "\r\u001b[Khodlguard history: 25 % · 250 of 1,000 · 250/s · 3 s left",
    "\r\u001b[Khodlguard history: 50 % · 500 of 1,000 · 250/s · 2 s left",
    "\r\u001b[K",
  ]);
});

test("without a total it says what it knows; a narrow terminal is never broken over", () => {
  const { written, at } = line(20);
  at(1000, 1234, null);
  expect(written[0]!.replace("\r\u001b[K", "")).toHaveLength(19);
});
