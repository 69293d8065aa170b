/** A language's file is named after the language, too: de-element-[hash].js. */
export function chunkName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language] = /\/languages\/([a-z]{2})\/\w+\.ts$/.exec(facadeModuleId ?? "") ?? [];
  return language === undefined ? "[name]-[hash].js" : `${language}-[name]-[hash].js`;
}
