/** Prints what a suite has done as `npm run prove` collects it for its sum (scripts/run-beside.js). */
export function counted(text: string): void {
	process.stdout.write(`counted: ${text}\n`);
}
