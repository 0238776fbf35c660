/** Stands in for a script whose substance comes with a later version: says so and fails, so that nobody takes it for done. */
const name = process.argv[2] ?? "this";
process.stderr.write(`npm run ${name} comes with a later version of Hearth; there is nothing to run yet.\n`);
process.exitCode = 2;
