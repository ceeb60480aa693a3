/** A file larger than this, in bytes, is refused before it is sent. Apart, so that the browser takes no schema with it. */
export const maxUploadBytes = 5_000_000;
