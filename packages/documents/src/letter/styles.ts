import { mm, type Style, sheet } from '../print/sheet.ts';

export const body: Style = { size: 12, leading: 17, weight: 'regular' };
export const title: Style = { size: 15, leading: 20, weight: 'bold' };
export const listTitle: Style = { size: 13, leading: 19, weight: 'bold' };
export const letterhead: Style = { size: 10, leading: 13.5, weight: 'regular' };
export const small: Style = { size: 9, leading: 12, weight: 'regular' };

export const paragraphGap = 8;

const margin = 20 * mm;

/** The text's column. */
export const column = { x: margin, width: sheet.width - 2 * margin } as const;

/**
 * What shows in the window of a DL envelope (35 by 90 mm, 20 mm from the left, 20 mm from the foot) when A4 is folded in
 * three, however the sheet lies in it: 20 to 100 mm from the left, 55 to 79 mm from the top. Beside it, and from 44 to
 * 90 mm down, lies paper that may show too: nothing else is printed there on the left.
 */
export const windowZone = { x: 20 * mm, width: 80 * mm, top: 54.5 * mm, height: 24.5 * mm } as const;

/** The school's name and address, right of what the window can show. */
export const headZone = { x: 120 * mm, width: 70 * mm, top: 15 * mm } as const;

/** Below what the window can show. */
export const bodyTop = 94 * mm;
