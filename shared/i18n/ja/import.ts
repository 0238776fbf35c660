import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"ja", typeof english> = {
	"import.again":
		"一部はもう「{title}」にあります。足りないものだけを取り込み、同じものを二度取り込むことはありません。",
	"import.another": "別の会話を取り込む",
	"import.begin": "取り込む",
	"import.choose_heading": "エクスポートしたもの",
	"import.conversation": "会話",
	"import.done": { other: "{count}件のメッセージを取り込みました。" },
	"import.done_heading": "取り込みました",
	"import.failed.damaged": "このzipは壊れています。会話をもう一度エクスポートしてください。",
	"import.failed.encrypted": "このzipにはパスワードがかかっています。先に解除してから、もう一度選んでください。",
	"import.failed.nothing":
		"このファイルに会話は見つかりませんでした。WhatsAppが作ったzipかテキスト、またはHearthで取っておいたコピーを選んでください。",
	"import.failed.too_much":
		"一度に読める量を超えています。WhatsAppが作ったzip、またはフォルダー形式のコピーを選んでください。",
	"import.file": "会話のzipまたはテキスト",
	"import.files": "写真とファイル：{here}件が入っていて、{missing}件は入っていません。",
	"import.go": "会話を開く",
	"import.title": "会話を取り込む",
	"import.here": "読める人",
	"import.how_to":
		"WhatsAppで会話を開き、メニューの「その他」から「チャットをエクスポート」を選びます。できたファイルをここで選んでください。Hearthで取っておいたコピーも選べます。",
	"import.into": "取り込む先",
	"import.into_new": "新しい会話",
	"import.about":
		"WhatsAppの会話や、Hearthで取っておいたコピーが、人、日付、写真もそのままに、ここの会話になります。読む人には、だれが取り込んだかがわかります。",
	"import.lacks": "抜けているメッセージがあると、コピー自身に書かれています。",
	"import.left": { other: "{count}件を取り込めませんでした：" },
	"import.left_file": "{name}（{from}、{date}）：{why}",
	"import.left_message": "{from}のメッセージ（{date}）：{why}",
	"import.line": "{number}行目：{text}",
	"import.match": "だれがだれか",
	"import.match_note":
		"この人たちがここのだれなのかを選んでください。ここにいない人は、メッセージの横に元の名前が残ります。",
	"import.messages": { other: "メッセージ{count}件、{from}〜{to}。" },
	"import.name": "会話の名前",
	"import.needs_other": "ほかの人を少なくとも一人選んでください。新しい会話には二人以上が必要です。",
	"import.nobody": "ここにいない人",
	"import.not_kept":
		"この端末には、エクスポートを保存する空きが足りません。終わるまでこのページを開いたままにしてください。",
	"import.program_lines": { other: "{count}行は、人の出入りについてWhatsAppが書いたものです。取り込みません。" },
	"import.omitted": { other: "{count}件の写真やファイルは、エクスポートに入っていません。" },
	"import.only_adults": "会話を取り込めるのは大人だけです。ここでは中を見ることができます。",
	"import.way": "会話を取り込む",
	"import.ours_left": "人の出入りと、会話の以前の名前は取り込みません。",
	"import.people": "書いた人：{names}。",
	"import.report": "入っているもの",
	"import.running": "取り込んでいます",
	"import.running_note": "その間、ほかのページを見ていてもかまいません。",
	"import.step": "{total}件中{done}件のメッセージ",
	"import.stop": "止める",
	"import.stopped":
		"止めました。ここまで取り込んだものは残ります。続けるには、同じエクスポートをもう一度選んでください。",
	"import.there": { other: "{count}件のメッセージは、もうここにありました。" },
	"import.trouble":
		"取り込めませんでした。ここまで取り込んだものは残ります。もう一度試すには、同じエクスポートを選んでください。",
	"import.unread": { other: "{count}行を読めませんでした：" },
	"import.unsure.dmy": "日付の読み方が二通り考えられます。ここでは、日を月の前として読みます。",
	"import.unsure.mdy": "日付の読み方が二通り考えられます。ここでは、月を日の前として読みます。",
	"import.unsure.ymd": "日付の読み方が二通り考えられます。ここでは、年を先頭として読みます。",
	"import.waiting": "つながるとすぐに続けます。",
	"import.why.other": "読み取れません",
	"import.why.too_large": "大きすぎます",
	"import.why.too_long": "長すぎます",
	"import.zone": "時刻は、この端末の時刻として扱います。",
};
