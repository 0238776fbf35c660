import { useEffect, useRef, useState } from "react";
import { Button } from "../parts/button.tsx";
import { copyText } from "../parts/copy-text.ts";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./panel.module.css";
import { QrCode } from "./qr-code.tsx";

type HandedLinkProps = {
	url: string;
	/** What it is called for a screen reader. */
	label: string;
	/** How the code is used, by whom. */
	scan: string;
	/** What it does, and until when. */
	note: string;
	/** Goes along when it is shared. */
	shareText: string;
	onAnother: () => void;
};

/** A link that was made for another device: as a code for its camera, to copy, and to hand on with whatever the phone offers. */
export function HandedLink({ url, label, scan, note, shareText, onAnother }: HandedLinkProps) {
	const t = useLaterText();
	const box = useRef<HTMLInputElement>(null);
	const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");

	// The button that was pressed is gone; the link it made takes its place.
	useEffect(() => box.current?.focus(), []);

	async function copy() {
		if (box.current) setCopied((await copyText(box.current)) ? "yes" : "failed");
	}

	return (
		<>
			<div className={styles.code}>
				<QrCode text={url} label={t("link.code", { label })} />
				<p className={styles.soft}>{scan}</p>
			</div>
			<input
				ref={box}
				className={styles.link}
				aria-label={label}
				readOnly
				dir="ltr"
				value={url}
				onFocus={({ currentTarget }) => {
					currentTarget.setSelectionRange(0, url.length, "backward");
					// Whose link it is stands at its beginning.
					currentTarget.scrollLeft = 0;
				}}
			/>
			{isOnlyHere(url) && <Notice kind="calm">{t("link.only_here")}</Notice>}
			<p className={styles.soft}>{note}</p>
			<div className={styles.actions}>
				<Button kind="primary" onClick={copy}>
					<Icon name={copied === "yes" ? "check" : "copy"} size={20} />
					<span aria-live="polite">{t(copied === "yes" ? "clipboard.copied" : "clipboard.copy")}</span>
				</Button>
				{"share" in navigator && (
					<Button kind="plain" onClick={() => void share(shareText, url)}>
						<Icon name="share" size={20} />
						{t("clipboard.share")}
					</Button>
				)}
				<Button kind="quiet" onClick={onAnother}>
					{t("link.another")}
				</Button>
			</div>
			{copied === "failed" && <p className={styles.soft}>{t("clipboard.failed")}</p>}
		</>
	);
}

/** An address that means "this computer" to every computer: no phone comes here by it. */
function isOnlyHere(url: string): boolean {
	return /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
}

async function share(title: string, url: string): Promise<void> {
	// Closing the phone's sheet without a choice comes as a rejection; it is not a failure.
	await navigator.share({ title, url }).catch(() => undefined);
}
