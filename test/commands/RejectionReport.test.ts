import { RejectionReport } from "../../import/commands/RejectionReport";
import { NOWHERE, rejection } from "../../import/read/Rejection";
import { withFiles } from "../read/harness";

function told(use: (report: RejectionReport) => Promise<void>): Promise<string[]> {
  return withFiles({}, async (home) => {
    const lines: string[] = [];
    const report = new RejectionReport(home, (line) => lines.push(line.replace(home, "HOME")));
    await use(report);
    report.summarise();
    return lines;
  });
}

test("control characters of an input do not reach the terminal", async () => {
  const lines = await told(async (report) => {
    await report.add(rejection("JSON_INVALID", "a\u001b[31m.jsonl", "it is \u001b]0;x\u0007", { place: { line: 3 } }));
    report.notice("-", { ...NOWHERE, line: 4 }, 'no date: "\u009b"');
  });
  expect(lines[0]).toMatch(/^visitgraph: a␛\[31m\.jsonl:3: it is ␛\]0;x␇ \[JSON_INVALID\]\n/);
  expect(lines[1]).toBe('visitgraph: standard input:4: no date: "\ufffd"');
});

test("of very many a person is told the first, and the number of all", async () => {
  const lines = await told(async (report) => {
    for (let line = 1; line <= 150; line++) {
      await report.add(rejection("EMPTY", "a.jsonl", "it holds no text", { place: { line } }));
      report.notice("a.jsonl", { ...NOWHERE, line }, "no date");
    }
    expect(report.count).toBe(150);
  });
  expect(lines.filter((line) => line.includes("no text"))).toHaveLength(20);
  expect(lines.filter((line) => line.includes("no date"))).toHaveLength(20);
  expect(lines.slice(-2)).toEqual([
    "visitgraph: 150 articles were taken without their date",
    expect.stringMatching(/^visitgraph: 150 inputs were put in quarantine \(EMPTY 150\), 50 of them as a count: HOME/),
  ]);
});
