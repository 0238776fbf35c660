import { HocuspocusProvider, type HocuspocusProviderConfiguration } from "@hocuspocus/provider";
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from "lib0/decoding";
import type * as Y from "yjs";
import { heldState, lacksDeletions, lacksWords } from "./server-behind.ts";

type Heard = {
	/** Everything is taken in, also from a server that lacks something: there is nothing more to give back to it. */
	isMerged: boolean;
	/** The server lacks something this device holds; from now on nothing of it is taken in. */
	onBehind: () => void;
};

const [sync, step1, step2] = [0, 0, 1];

/**
 * A document the server alone writes, as a device hears it. Nothing of it is ever sent: a server that was put back to an
 * older day would be answered with all that it lacks, and more than a frame holds ends the whole connection for ever.
 * What such a server tells is not taken in either: the two histories would be woven into one another.
 */
export class Listening extends HocuspocusProvider {
	#heard: Heard;
	#held: ReturnType<typeof heldState>;
	/** null until the server has told what it knows. */
	#isBehind: boolean | null = null;
	/** What comes next may answer an earlier question. */
	#mayBeEarlier = false;

	constructor(configuration: HocuspocusProviderConfiguration, heard: Heard) {
		super(configuration);
		this.#heard = heard;
		this.#held = heldState(this.document);
	}

	/** Asks for everything once more, into this document. A goodbye and a new entry would overtake each other on the server. */
	listenAnew(document: Y.Doc, isMerged: boolean): void {
		this.configuration.document = document;
		this.#heard = { ...this.#heard, isMerged };
		this.#held = heldState(document);
		this.#isBehind = null;
		this.#mayBeEarlier = this.isAuthenticated;
		this.synced = false;
		if (this.isAuthenticated) this.forceSync();
		// It has knocked with what the other document held, and until it is let in nothing else may be asked.
		else this.on("authenticated", () => this.forceSync());
	}

	/** Called for what comes from the disk too. */
	override documentUpdateHandler(): void {
		// Nothing is sent.
	}

	override onMessage(event: MessageEvent): void {
		const told = readSync(new Uint8Array(event.data as ArrayBuffer));
		if (told === null) {
			super.onMessage(event);
			return;
		}
		if (told.step === step1) {
			if (this.#isBehind !== null) return;
			const isBehind = lacksWords(this.#held, told.payload);
			if (isBehind && this.#mayBeEarlier) {
				// Another page may have heard since what this one has read from the disk: asked once more, the server has it.
				this.#mayBeEarlier = false;
				this.forceSync();
			} else this.#judge(isBehind);
			return;
		}
		// What overtakes the server's first step is in its second step as well.
		if (this.#isBehind !== false) return;
		if (told.step === step2) this.#judge(lacksDeletions(this.#held, told.payload));
		if (!this.#isBehind) super.onMessage(event);
	}

	#judge(isBehind: boolean): void {
		this.#isBehind = isBehind && !this.#heard.isMerged;
		if (this.#isBehind) this.#heard.onBehind();
	}
}

function readSync(frame: Uint8Array): { step: number; payload: Uint8Array } | null {
	const decoder = createDecoder(frame);
	readVarString(decoder);
	if (readVarUint(decoder) !== sync) return null;
	return { step: readVarUint(decoder), payload: readVarUint8Array(decoder) };
}
