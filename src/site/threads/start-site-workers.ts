/** Threads that survey and convert the pages of a site. */

import type { Job } from "../../records/threads/job";
import { costOf } from "../../records/threads/job-cost";
import { type Pool, startPool } from "../../records/threads/pool";
import {
	type SurveyContext,
	type SurveyedPage,
	surveyPage,
} from "../../wiki-map/survey/survey-page";
import { convertJob, type SiteContext, type SitePage } from "./site-job";

const PROGRAM = new URL("./site-worker.js", import.meta.url);

/** Reading and converting a page is as much work as reading it and writing its tree. */
const costOfPage = (job: Job, context: SurveyContext): number =>
	costOf(job, { ...context, wanted: { ...context.wanted, ast: true } });

/** Starts threads for the first pass. */
export const startSurvey = (
	count: number,
	context: SurveyContext,
): Pool<Job, SurveyedPage> =>
	startPool({
		count,
		context,
		program: PROGRAM,
		inline: surveyPage,
		costOf: costOfPage,
	});

/** Starts threads for the second pass. */
export const startConversion = (
	count: number,
	context: SiteContext,
): Pool<Job, SitePage> =>
	startPool({
		count,
		context,
		program: PROGRAM,
		inline: convertJob,
		costOf: costOfPage,
	});
