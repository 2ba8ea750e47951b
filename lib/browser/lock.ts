/** The Web Lock in which everything is written, one writer at a time. */
export const lockName = 'deskpace-write';
