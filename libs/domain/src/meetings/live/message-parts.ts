import * as z from 'zod';

/** An id given by the server or taken from a command's own id. */
export const id = z.string().min(1).max(64);

/** The item a command is about; left out, the current one. */
export const targetItem = z.strictObject({ itemId: id.optional() });

export const instant = z.iso.datetime();
export const localDate = z.iso.date();

/** Short human text inside an event: always sealed by the server before it is stored. */
export const shortText = z.string().trim().min(1).max(500);
export const longText = z.string().trim().min(1).max(2000);
