import { existsSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";
import { projectFiles, readProjectFile } from "./projectFiles";

const FENCED = /^```[\s\S]*?^```/gmu;
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)|<img[^>]*\ssrc="([^"]+)"/gu;
const HEADING = /^#{1,6}\s+(.+)$/gmu;

/** The anchor that a Markdown page gives to a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/gu, "-");
}

function anchors(page: string): string[] {
  return [...readProjectFile(page).replace(FENCED, "").matchAll(HEADING)].map(([, heading]) => anchor(heading ?? ""));
}

function linksOf(page: string): string[] {
  const text = readProjectFile(page).replace(FENCED, "");
  return [...text.matchAll(LINK)].map(([, link, image]) => link ?? image ?? "");
}

/** Why a link leads nowhere, or null. Links out of the project are not followed. */
function broken(page: string, link: string): string | null {
  if (/^(?:https?|mailto):/.test(link)) return null;
  const [file = "", hash] = link.split("#");
  const target = file ? path.join(path.dirname(page), file) : page;
  if (!existsSync(path.join(packageRoot(), target))) return `${link}: no such file`;
  if (hash && !anchors(target).includes(decodeURIComponent(hash))) return `${link}: no such heading`;
  return null;
}

const pages = projectFiles("**/*.md");

test("there are pages to check", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]));
});

test.each(pages)("%s: every link leads somewhere", (page) => {
  expect(linksOf(page).flatMap((link) => broken(page, link) ?? [])).toEqual([]);
});
