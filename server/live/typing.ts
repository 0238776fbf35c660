/** Nobody hears of a member's typing more often than this, and it ends by itself. In ms. */
export const typingPace = { betweenMs: 2_000, goneAfterMs: 6_000 };

/** `deviceId`: which device said it; null when it was seen in the app's documents. */
export type TypingSaid = { threadId: string; memberId: string; deviceId: string | null; isTyping: boolean };

/** Who types where, as others hear of it. */
export type Typing = {
	/** What a device says ends by itself; the app's documents say themselves when somebody has stopped or is gone. */
	say: (said: TypingSaid) => void;
	/** Forgets what was waiting to be told. */
	stop: () => void;
};

type Timer = ReturnType<typeof setTimeout>;
/** `resting`: somebody was told a moment ago; `ending`: a true that nobody took back ends then. */
type State = { shown: boolean; said: TypingSaid; isNew: boolean; resting: Timer | null; ending: Timer | null };

/**
 * One event in two seconds a member and thread: what changes sooner is told when they are over, if it is still so.
 * A false always follows a true, whether or not whoever typed says so. `isRenewed`: where a true that is not said again
 * is taken down after a while, as in the app, it is told again when it is said again.
 */
export function createTyping(tell: (said: TypingSaid) => void, isRenewed: boolean): Typing {
	const states = new Map<string, State>();

	function settle(key: string, state: State): void {
		if (state.resting !== null) return;
		const isAgain = isRenewed && state.shown && state.isNew;
		if (state.shown === state.said.isTyping && !isAgain) {
			if (!state.shown) states.delete(key);
			return;
		}
		state.shown = state.said.isTyping;
		state.isNew = false;
		state.resting = after(typingPace.betweenMs, () => {
			state.resting = null;
			settle(key, state);
		});
		tell(state.said);
	}

	return {
		say(said) {
			const key = `${said.threadId} ${said.memberId}`;
			const state = states.get(key) ?? { shown: false, said, isNew: true, resting: null, ending: null };
			states.set(key, state);
			state.said = said;
			state.isNew = true;
			if (state.ending !== null) clearTimeout(state.ending);
			state.ending = null;
			if (said.isTyping && said.deviceId !== null) {
				state.ending = after(typingPace.goneAfterMs, () => {
					state.ending = null;
					state.said = { ...said, isTyping: false };
					settle(key, state);
				});
			}
			settle(key, state);
		},
		stop() {
			for (const { resting, ending } of states.values()) {
				if (resting !== null) clearTimeout(resting);
				if (ending !== null) clearTimeout(ending);
			}
			states.clear();
		},
	};
}

function after(ms: number, run: () => void): Timer {
	const timer = setTimeout(run, ms);
	timer.unref();
	return timer;
}
