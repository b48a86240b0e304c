/** Threads that survey and convert the pages of a site. */
import { type Pool, startPool } from "../../records/threads/pool";
import { charactersOf } from "../../records/threads/workers";
import {
	type SurveyContext,
	type SurveyedPage,
	surveyPage,
} from "../../wiki-map/survey/survey-page";
import {
	convertJob,
	type SiteContext,
	type SiteJob,
	type SitePage,
} from "./site-job";

const PROGRAM = new URL("./site-worker.js", import.meta.url);

/** Starts threads for the first pass. */
export const startSurvey = (
	count: number,
	context: SurveyContext,
): Pool<Pick<SiteJob, "job">, SurveyedPage> =>
	startPool({
		count,
		context,
		program: PROGRAM,
		inline: ({ job }) => surveyPage(job, context),
		sizeOf: ({ job }) => charactersOf(job),
	});

/** Starts threads for the second pass. */
export const startConversion = (
	count: number,
	context: SiteContext,
): Pool<SiteJob, SitePage> =>
	startPool({
		count,
		context,
		program: PROGRAM,
		inline: convertJob,
		sizeOf: ({ job }) => charactersOf(job),
	});
