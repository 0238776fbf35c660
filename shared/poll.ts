import * as z from "zod/mini";
import { limits } from "./limits.ts";
import { isPlainLine } from "./text.ts";

/** One answer to choose: a line, trimmed, of which something can be seen. As long as a field's `maxLength` counts: UTF-16. */
const optionSchema = z.pipe(
	z.string().check(z.maxLength(limits.textBytes)),
	z.pipe(
		z.transform((text: string) => text.trim()),
		z.string().check(z.maxLength(limits.poll.optionLength), z.refine(isPlainLine)),
	),
);

/** What a message asks beside its words, which are the question; `several`: more than one answer may be chosen. */
export const pollSchema = z.strictObject({
	options: z.array(optionSchema).check(
		z.minLength(limits.poll.options.min),
		z.maxLength(limits.poll.options.max),
		z.refine((options) => new Set(options).size === options.length),
	),
	several: z.boolean(),
});
export type Poll = z.infer<typeof pollSchema>;

/** The places of the chosen answers in ascending order, each once; none takes a vote back. */
export const choicesSchema = z.array(z.int().check(z.minimum(0), z.maximum(limits.poll.options.max - 1))).check(
	z.maxLength(limits.poll.options.max),
	z.refine((choices) => choices.every((choice, index) => index === 0 || choice > (choices[index - 1] ?? 0))),
);

/** Is this a vote one may give in this poll? `undefined`: the message is none. */
export function fitsPoll(poll: Poll | undefined, choices: readonly number[]): boolean {
	if (poll === undefined || choices.some((choice) => choice >= poll.options.length)) return false;
	return poll.several || choices.length <= 1;
}

/** A message's words with what it offers for an answer: what is searched of it, and what is copied. */
export function wordsWithOptions(body: string, poll: Pick<Poll, "options"> | undefined): string {
	return poll === undefined ? body : [body, ...poll.options].join("\n");
}

/** With its fields in an order of their own, for what is written to the same bytes each time. */
export function pollInOrder({ options, several }: Poll): Poll {
	return { options, several };
}
