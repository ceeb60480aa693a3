const most = 6;
let recent: readonly string[] = [];

/** Remembers that a child's page was opened; in memory, so that it ends with the tab. */
export const rememberPupil = (pupilId: string): void => {
  recent = [pupilId, ...recent.filter((id) => id !== pupilId)].slice(0, most);
};

/** The children whose pages were opened last, the latest first. */
export const recentPupils = (): readonly string[] => recent;
