/** Names of groups, pages, people. */

/** Names without CamelCase: in running text none of their words is a link. */
export const TEXT_NAMES = [
	"Cape Town Python Users Group",
	"Tulsa Web Devs Python Group",
	"Oxford Python Group",
	"Seattle Python Interest Group",
	"Utah Python User Group",
	"Perth Django Users Group",
	"E. Lansing Python Users Group",
	"Baroda Python Users Group",
	"Altoona Python Users Group",
	"Dehradun Python User Group (DPUG)",
	"Boston Python Users Group",
	"Prishtina Python Group",
	"Omaha Python Users Group",
	"Central Ohio Python User Group",
	"Brighton and Hove Python User Group",
	"The London Python Coding Dojo Group",
	"Hamburg Python User Group",
	"Python User Group Trier",
] as const;

/** Names in labels, where nothing is parsed. */
export const LABEL_NAMES = [
	"PyNAM",
	"Durban Hyperion Python Team",
	"BayPiggies",
	"ChiPy - The Chicago Python Users Group",
	"BangPypers (Bangalore Python Users Group)",
	"Py-CU - The Champaign-Urbana Python Users Group",
	"Dallas-Ft. Worth (Texas) Pythoneers",
	"PyAR^2",
	"Django & Python Bristol & Bath",
	"757 Python User Group",
	"North Queensland Python Users Group (PyNQ)",
	"Asociación Python España",
	"Python Łódź",
	"GrimPypers",
	"PyGTA",
	"PyTchê",
	"Twin Cities (Minnesota) Zope/Python Users Group",
	"Deutsche Python Runde",
] as const;

/** Pages of the wiki that are about a group. */
export const GROUP_PAGES = [
	"MelbournePUG",
	"PortlandPythonUserGroup",
	"Tucson Python User Group",
	"CanberraPUG",
	"User Group München",
	"LondonFinancialPythonUserGroup",
] as const;

/** CamelCase names that begin an item. */
export const CAMEL_GROUPS = [
	"AbqPython",
	"FrontRangePythoneers",
	"MontrealPython",
	"RocPython",
] as const;

/** CamelCase names that occur in running text. */
export const CAMEL_PAGES = ["PyLadies", "PyData", "BayPiggies"] as const;

/** People who organize groups. */
export const PEOPLE = [
	"Ana Souza",
	"Jonas Weber",
	"Mary Jones",
	"Kofi Mensah",
	"Lucía Pérez",
	"Yuki Tanaka",
] as const;

/** Parts of addresses; none hints at a kind of link. */
export const WORDS = [
	"acacia",
	"baobab",
	"condor",
	"dolphin",
	"ember",
	"falcon",
	"gecko",
	"heron",
	"ibex",
	"jaguar",
	"kudu",
	"lynx",
	"marmot",
	"narwhal",
	"otter",
	"puffin",
] as const;

/** What is said of groups: no places, no channels, no names. */
export const DESCRIPTIONS = [
	"talks and pizza every month",
	"open to beginners and experts alike",
	"we meet on the second Tuesday of the month",
	"an evening of short talks and long dinners",
	"everybody who likes to program is welcome",
	"lightning talks, sprints and good company",
] as const;

/** Text beside an address without a name. */
export const MERE_DESCRIPTIONS = [
	"A group of Python users who meet every month",
	"A group of people who like to talk about programming",
	"A user group that meets for talks and drinks",
] as const;
