/** The pure folders' own unit tests, without the browser's fakes: the fewer the tests, the sooner a mutant is judged. */
export default {
  test: {
    include: ['tests/unit/{pacing,timeline,tracker}/**/*.test.ts'],
    exclude: [
      // Weeks of turns: seconds for each mutant, and nothing that the others do not notice.
      'tests/unit/tracker/notes.test.ts',
      // Reads the source, in which Stryker has written.
      'tests/unit/pacing/docs.test.ts',
    ],
  },
};
