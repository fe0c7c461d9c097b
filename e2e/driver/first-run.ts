/** Opens once, when the extension has been installed. */
export const WELCOME_PAGE = '/welcome/index.html';
