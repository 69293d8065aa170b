import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { web } from "../../build/paths.js";
import type { AliceWords } from "../../languages/contracts/alice.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { Lesson } from "../../languages/contracts/lesson.js";
import type { PageMessages } from "../../languages/contracts/page.js";
import type { Site, Workbench } from "../../languages/contracts/site.js";

/** What a language's files export. */
export interface Language {
  readonly element: Messages;
  readonly page: PageMessages;
  readonly site: Site;
  readonly workbench: Workbench;
  readonly lesson: Lesson;
  readonly alice: AliceWords;
}

/** All languages; English first, whose pages stand at the root. */
export async function loadLanguages(): Promise<Language[]> {
  const folder = join(web, "languages");
  const tags = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
  const all = await Promise.all(
    tags.sort().map(async (tag): Promise<Language> => {
      const names = ["element", "page", "site", "workbench", "lesson", "alice"];
      const parts = names.map(
        (part) => import(join(folder, existsSync(join(folder, tag, `${part}.ts`)) ? tag : "en", `${part}.ts`)),
      );
      return Object.assign({}, ...(await Promise.all(parts)));
    }),
  );
  return all.sort((a, b) => Number(b.element.language === "en") - Number(a.element.language === "en"));
}
