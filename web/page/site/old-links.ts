/** The lesson's address was the workbench's before it had one of its own. Links that carry a state go on to it. */
export function openOldLink(): void {
  const isLesson = document.documentElement.classList.contains("lesson-page");
  if (isLesson && /^#v\d+(&|$)|=/.test(location.hash)) location.replace(`workbench/${location.hash}`);
}
