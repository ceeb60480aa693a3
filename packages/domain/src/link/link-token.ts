/** Whether the text can be a link's token: 22 characters of base64url. What cannot is not even looked up. */
export const isLinkToken = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
