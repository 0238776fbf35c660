import type { FormEvent } from "react";

/** For a form's `onInvalidCapture`: the first box that is wrong gets the focus, which the browser's own bubble would have given it. */
export function focusFirstInvalid(event: FormEvent<HTMLFormElement>): void {
	event.currentTarget.querySelector<HTMLInputElement>("input:invalid")?.focus();
}
