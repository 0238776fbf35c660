/** Text and bytes, one behind the other. What was written goes to the browser, a megabyte at a time: the page holds no more. */
export type GrowingBlob = {
	write: (text: string) => void;
	add: (bytes: Blob) => void;
	/** All of it; nothing can be written afterwards. */
	end: (type: string) => Blob;
};

const heldLetters = 1 << 20;

export function createGrowingBlob(): GrowingBlob {
	const parts: Blob[] = [];
	let texts: string[] = [];
	let letters = 0;

	function handOver(): void {
		if (letters === 0) return;
		parts.push(new Blob(texts));
		texts = [];
		letters = 0;
	}
	return {
		write(text) {
			texts.push(text);
			letters += text.length;
			if (letters >= heldLetters) handOver();
		},
		add(bytes) {
			handOver();
			parts.push(bytes);
		},
		end(type) {
			handOver();
			return new Blob(parts, { type });
		},
	};
}
