/** The tokens of app/globals.css for what no stylesheet reaches: images, the manifest, the bar of a browser. A test holds them equal. */
export const brandColours = {
  light: {
    paper: '#faf7f0',
    ink: '#16272b',
    inkSoft: '#4c5a5c',
    ruleFirm: '#807a6a',
    teal: '#0c4f59',
    ochre: '#b37400',
  },
  dark: { paper: '#12191a' },
}
