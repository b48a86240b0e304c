/** The correction `service-of-owner` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection(
	"service-of-owner",
	LISTS_GROUPS,
	"[[http://alpha.example|Alpha]]",
	{
		takes: [
			"[[http://liste.alpha.example/mailman/listinfo/a|Zzgruzz zzlizzi]]",
			"[[https://www.facebook.com/alpha|zzgruzz]]",
			"[[https://github.com/alpha|zzrepozz]]",
			"[[https://www.facebook.com/alpha|Zzgruzz Zzlizzi]]",
			"[[https://t.me/alpha|Канал]]",
			"[[http://lists.alpha.example/mailman/listinfo/all|Κατάλογος]]",
			"[[https://t.me/alphaex|트위터]]",
		],
		leaves: [
			"[[http://alpha.example/zz|Zzgruzz zzlizzi]]",
			"[[https://www.facebook.com/alpha-ulm|Ulm]]",
			"[[https://www.facebook.com/zzgruzz|zzgruzz]]",
			"[[https://www.meetup.com/alpha|Zzgruzz zzlizzi]]",
			"[[https://www.facebook.com/alpha|Zzgruzz user group]]",
			"[[https://www.facebook.com/beta|Zzgruzz Zzlizzi]]",
			"[[https://t.me/gamma|Канал]]",
			"[[https://t.me/alpha|Texas]]",
			"[[https://t.me/alp|Zzgruzz Zzlizzi]]",
			"[[https://www.facebook.com/alpha|zzgruzz]] - the list of the Beta Club",
			"[[https://www.facebook.com/alpha|zzgruzz]] [[http://b.example|Beta]]",
		],
	},
);
