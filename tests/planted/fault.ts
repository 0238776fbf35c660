/**
 * One fault to plant. `text` must stand exactly once in `file`, or the list has rotted and the run fails loudly.
 * What is planted must still be a program: a fault that is caught because nothing runs any more proves nothing.
 */
export type Fault = {
	/** What is wrong with the server or the app once it is planted, as a sentence. */
	what: string;
	/** The invariants of docs/spec.md that it breaks. */
	breaks: string;
	file: string;
	text: string;
	instead: string;
	/** A second place, for faults that one place of the code would mend. */
	also?: Place;
	caughtBy: Watch;
};

export type Place = { file: string; text: string; instead: string };

/** The narrowest run that must fail: a test file, the words its title begins with or holds, or seeds of the simulation. */
export type Watch = { test: string; title?: string } | { seeds: string };

export function placesOf(fault: Fault): Place[] {
	return [fault, ...(fault.also === undefined ? [] : [fault.also])];
}

/** The text with the fault in it. Throws when its place is not there, or there twice. */
export function plantInto(text: string, place: Place): string {
	const count = text.split(place.text).length - 1;
	if (count !== 1) throw new Error(`${place.file} holds ${count} times: ${place.text}`);
	// A function: in a plain replacement "$&" would be read as a sign.
	return text.replace(place.text, () => place.instead);
}
