let playing: HTMLMediaElement | null = null;

/** Whatever plays is the only thing that does. */
export function playAlone(element: HTMLMediaElement): void {
	if (playing !== element) playing?.pause();
	playing = element;
}
