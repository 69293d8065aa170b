import { readdirSync } from "node:fs";
import { join } from "node:path";
import { web } from "../../build/paths.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { Essay } from "../../languages/contracts/essay.js";
import type { PageMessages } from "../../languages/contracts/page.js";

/** What a language's files export. */
export interface Language {
  readonly element: Messages;
  readonly page: PageMessages;
  readonly essay: Essay;
}

/** All languages; English first, whose page stands at the root. */
export async function loadLanguages(): Promise<Language[]> {
  const folder = join(web, "languages");
  const tags = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
  const all = await Promise.all(
    tags.sort().map(async (tag): Promise<Language> => {
      const parts = ["element", "page", "essay"].map((part) => import(join(folder, tag, `${part}.ts`)));
      return Object.assign({}, ...(await Promise.all(parts)));
    }),
  );
  return all.sort((a, b) => Number(b.element.language === "en") - Number(a.element.language === "en"));
}
