/** What the sites that show these images ask for. */
export const imageSize = { width: 1200, height: 630 }

/** Around everything that must stay in sight where an image is cut to another shape. */
export const margin = 72
