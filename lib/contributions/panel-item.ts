/** The item of the toolbar menu that opens the side panel, which only the click itself may do. */
export const panelItem = 'panel';
