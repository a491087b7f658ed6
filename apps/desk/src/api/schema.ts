/** Made by `npm run client` from the description of the API. Do not edit. */

export interface paths {
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents that you may read, the newest first; of a search also the fittest first */
        get: operations["listDocuments"];
        put?: never;
        /** Receive an incoming document */
        post: operations["receiveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive, register and hand over in one call, with a result for each step */
        post: operations["takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document, now or as it stood at an instant, and what you may do with it */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a document, as data and in plain words */
        get: operations["getDocumentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register: give the document its number */
        post: operations["registerDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/registration-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse registration */
        post: operations["refuseRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/registration-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a registration by mistake: the number becomes void, the document can be registered anew */
        post: operations["revokeRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forward to another authority, as not ours */
        post: operations["forwardDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is written about the document */
        post: operations["correctDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/party-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is written of the sender or addressee */
        post: operations["correctParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up again what was refused or forwarded by mistake */
        post: operations["resumeIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a note */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/access-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the access level */
        post: operations["setAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the priority (head or registrar) */
        post: operations["setPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an uploaded file */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/attachments/{attachmentId}/supersession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a newer file in the place of one */
        post: operations["supersedeAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/attachments/{attachmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a file */
        post: operations["withdrawAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/attachments/{attachmentId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let officers read a file that was locked */
        post: operations["releaseAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the document over to a unit or an officer */
        post: operations["handOverDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/hand-overs/{handOverId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept: custody moves to the addressee */
        post: operations["acceptHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/hand-overs/{handOverId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse: the document stays with the sender */
        post: operations["refuseHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/hand-overs/{handOverId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall what nobody has accepted yet */
        post: operations["recallHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/hand-overs/{handOverId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude: report done, or that note was taken */
        post: operations["concludeHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return to an earlier holder */
        post: operations["returnDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms of a document, each with the steps to its date */
        get: operations["listClocks"];
        put?: never;
        /** Start a term (head, registrar) */
        post: operations["startClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/clocks/{clockId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a term */
        post: operations["suspendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/clocks/{clockId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended term go on */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/clocks/{clockId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a term (the roles that the policy names) */
        post: operations["extendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand many documents over, with a result for each */
        post: operations["handOverDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim: one of two wins, the other learns who */
        post: operations["claimDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release what you claimed, or what lies with your unit */
        post: operations["releaseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reassign within the unit (head or supervisor) */
        post: operations["reassignDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle an incoming document */
        post: operations["settleDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close */
        post: operations["closeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen */
        post: operations["reopenDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The routes of a document, with what was done in each */
        get: operations["listRoutes"];
        put?: never;
        /** Send the content round for concurrence and signature */
        post: operations["startRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a route, so that the content can change (who started it, head) */
        post: operations["withdrawRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask somebody else (who started the route, head) */
        post: operations["addStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask somebody no more (who started the route, head) */
        post: operations["removeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another place instead (who started the route, head) */
        post: operations["reassignStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/concurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Concur with the version read, or approve it (who is asked) */
        post: operations["concur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to concur, which ends the route (who is asked) */
        post: operations["refuseConcurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the version read, by a signed file or without (who is asked) */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/signature-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to sign, which ends the route (who is asked) */
        post: operations["refuseSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/party-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in what the party signed (who has the document) */
        post: operations["recordPartySignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/signature-annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the signatures back, until it bears a number (head) */
        post: operations["annulSignatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks that you may read: what is due first first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks on a document, and what you may do with each */
        get: operations["listTasksOfDocument"];
        put?: never;
        /** Set one task (head of the unit, author of the resolution) */
        post: operations["setTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order tasks of those below (head of the unit) */
        post: operations["issueResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give on what was asked of you (head of the unit, the officer named) */
        post: operations["delegateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take on what was asked of your unit */
        post: operations["claimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back to the unit */
        post: operations["releaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Contribute (co-executor) */
        post: operations["contributeToTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report the task (lead) */
        post: operations["reportTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline what was asked of you, soon */
        post: operations["declineTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for more time (lead) */
        post: operations["askExtensionOfTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the report (author) */
        post: operations["acceptTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the report back (author) */
        post: operations["sendBackTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/executors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change who works on it (author) */
        post: operations["changeExecutorsOfTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without a contribution (author) */
        post: operations["excuseExecutorOfTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give more time (author, controller) */
        post: operations["extendTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/extension-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse more time (author) */
        post: operations["refuseExtensionOfTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it, and what was given on below it (author) */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have it watched over (author, controller) */
        post: operations["putTaskOnControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/tasks/{taskId}/control-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Watch over it no more (who put it on control, author, controller) */
        post: operations["takeTaskOffControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the document is for, and what became of each sending */
        get: operations["listAddressees"];
        put?: never;
        /** Add an addressee, or somebody who gets a copy */
        post: operations["addAddressee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/addressees/{addresseeId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Strike off who has not got it */
        post: operations["removeAddressee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/consignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it ready to be sent */
        post: operations["prepareDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/consignments/{consignmentId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It went off */
        post: operations["recordSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/consignments/{consignmentId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It arrived */
        post: operations["recordDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/consignments/{consignmentId}/bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It came back */
        post: operations["recordBounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/consignments/{consignmentId}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make what came back ready once more */
        post: operations["resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/consignments/{consignmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not send it after all */
        post: operations["withdrawConsignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits, or waited at an instant, of all that you may see: the most urgent first */
        get: operations["listWorkItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-items/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits, or waited at an instant, by unit and kind */
        get: operations["countWorkItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-items/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A queue as server-sent events: the whole first, then what is added, changed, removed */
        get: operations["followWorkItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/saved-queries/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a query of your own under a name, in place of one that bore it (officers) */
        put: operations["saveOwnQuery"];
        post?: never;
        /** Keep a query of your own no longer (officers) */
        delete: operations["removeOwnQuery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/saved-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queries that you keep for yourself */
        get: operations["listOwnQueries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registers of an authority: those without a year, then the newest year first */
        get: operations["listRegisters"];
        put?: never;
        /** Open a register: for a year, for several years, or without one (administrator) */
        post: operations["openRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{registerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A register */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{registerId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a register (administrator, registrar) */
        post: operations["closeRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{registerId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed register again; it goes on after its last number (administrator) */
        post: operations["reopenRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{registerId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers given, in order, with what you may read of their documents */
        get: operations["listRegisterNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{registerId}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is every number accounted for? */
        get: operations["listRegisterGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases that you may read, as they stand or stood at an instant */
        get: operations["listCases"];
        put?: never;
        /** Open a case, perhaps from a document (officer of the unit, head, registrar) */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case, now or as it stood at an instant */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let another unit or officer answer for a case (head, registrar) */
        post: operations["assignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how the matter ended */
        post: operations["setCaseResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in the way of closing a case */
        get: operations["listCaseObstacles"];
        put?: never;
        /** Close a case (responsible officer, head) */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed case again (head) */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a case opened in error, with nothing in it (head, registrar) */
        post: operations["cancelCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a document into a case (its custodian who works on the case, registrar) */
        post: operations["takeIntoCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a party */
        post: operations["addCaseParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a case its class of the file plan */
        post: operations["classifyCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right the title or kind of a case */
        post: operations["correctCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/access-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change who may read a case (head, registrar) */
        post: operations["setCaseAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a case belongs with another */
        post: operations["linkCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms of a case, each with the steps to its date */
        get: operations["listCaseClocks"];
        put?: never;
        /** Start a term of a case (head, registrar) */
        post: operations["startCaseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a case and to its documents while they lay in it, in the order of time */
        get: operations["getCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-plans/{planId}/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The classes of a file plan */
        get: operations["listClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars of an authority */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{calendarId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar with its days, as it is or as of a version */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}/deadline-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadline policies of an authority */
        get: operations["listDeadlinePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadline-policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deadline policy, as it is or as of a version */
        get: operations["getDeadlinePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An authority */
        get: operations["getAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of an authority */
        get: operations["listUnits"];
        put?: never;
        /** Open a unit (administrators) */
        post: operations["openUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The officers of an authority */
        get: operations["listOfficers"];
        put?: never;
        /** Enrol an officer (administrators) */
        post: operations["enrolOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are here */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a post in a unit; the roles replace those held there (administrators) */
        post: operations["givePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/posts/{unitId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a post; the answer tells what work is left (administrators) */
        post: operations["endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the clearance; the answer tells what work is out of sight (administrators) */
        post: operations["setClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deactivate an officer: all posts end; the answer tells what work is left (administrators) */
        post: operations["deactivateOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you substitute today or later, and how much open work they have */
        get: operations["listOwnSubstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for an officer today or later (the officer, their heads, administrators) */
        get: operations["listSubstitutions"];
        put?: never;
        /** Let a colleague act for an officer (the officer, their heads, administrators) */
        post: operations["grantSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/substitutions/{substitutionId}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the bounds or the days of a substitution; what is left out stays */
        post: operations["amendSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/substitutions/{substitutionId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a substitution before its last day */
        post: operations["endSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unitId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit another name; its id stays (administrators) */
        post: operations["renameUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open work that nobody in your authority sees to, by kind (administrators) */
        get: operations["listOrphans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an officer would leave behind, by kind (administrators) */
        get: operations["listWorkOfOfficer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file, streamed as it is, or as the one file of a form */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/units/{unitId}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long documents wait at a unit and are worked on there (a year, if not said) */
        get: operations["getUnitTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/hand-over-graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What passes from unit to unit, and how long it waits (a month, if not said) */
        get: operations["getHandOverGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where work piles up; flows of four weeks, if not said */
        get: operations["getLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/event-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event log of the documents opened in a range of time, for process mining */
        get: operations["exportEventLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refused for want of rights, the newest first (auditors) */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities/{authorityId}/route-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The route templates of an authority */
        get: operations["listRouteTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PartyBody: {
            /**
             * Format: uuid
             * @description The party, if known from an earlier document. A new id is given otherwise.
             */
            partyId?: string;
            /**
             * @description A person or a body.
             * @enum {string}
             */
            kind: "person" | "organisation";
            /** @description Full name. */
            name: string;
            /** @description Postal address. */
            address?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description Of an organisation, who there is spoken to. */
            contact?: string;
        };
        AttachmentBody: {
            /** @description SHA-256 of a file uploaded before (`POST /v1/files`), in hexadecimal. */
            sha256: string;
            /** @description The name it is shown under. */
            name: string;
            /**
             * @description What it is to the document; `text` and `annex` are what people concur with and sign. Default: `annex` of an own document, `auxiliary` of an incoming one.
             * @enum {string}
             */
            role?: "text" | "annex" | "source" | "rendition" | "signature" | "auxiliary";
        };
        ReceiveBody: {
            /** @description The sender's own number. */
            senderNumber?: string;
            /**
             * Format: date
             * @description The sender's own date.
             */
            senderDate?: string;
            /** @description What is enclosed, in words. */
            enclosures?: string;
            /**
             * @description The way in which the sender wants the answer.
             * @enum {string}
             */
            replyWay?: "desk" | "post" | "email" | "portal" | "internal" | "other";
            /** @description Words to find it by. */
            tags?: string[];
            /** @description The unit that takes the document and answers for it. */
            unitId: string;
            /** @description What it is about. */
            subject: string;
            /** @description What kind of document it is. */
            kind: string;
            /** @description Language, as a BCP 47 tag. Default `en`. */
            language?: string;
            /** @description By the end of which day, or by which instant, it is to be dealt with. */
            due?: unknown | unknown;
            /**
             * @description Who may read it, by clearance. Default: as the procedure for its kind says, else `internal`.
             * @enum {string}
             */
            accessLevel?: "public" | "internal" | "confidential" | "secret";
            /**
             * @description The way it came.
             * @enum {string}
             */
            channel: "desk" | "post" | "email" | "portal" | "internal" | "other";
            /** @description Who sent it. Kept sealed; can be erased. */
            sender: components["schemas"]["PartyBody"];
            /** @description The day or instant at which it came. Default: now. */
            receivedAt?: unknown | unknown;
            /** @description Files that came with it. */
            attachments?: components["schemas"]["AttachmentBody"][];
        };
        CustodyAnswer: {
            /** @description The unit that answers for the document. */
            unitId: string;
            /** @description The officer who works on it. */
            officerId?: string;
            /** Format: date-time */
            due?: string;
            /**
             * Format: uuid
             * @description The hand-over that brought it there: it is reported done with this id.
             */
            handOverId?: string;
            /** @description What was asked with it. */
            note?: string;
        };
        DocumentAnswer: {
            /** Format: uuid */
            documentId: string;
            /**
             * @description Where the document stands.
             * @enum {string}
             */
            situation: "absent" | "unregistered" | "registered" | "settled" | "closed" | "refused" | "forwarded";
            /** @description Its register number. */
            number?: string;
            registerId?: string;
            /**
             * Format: uuid
             * @description Of a hand-over its id: it is answered, or recalled, with it.
             */
            handOverId?: string;
            custody?: components["schemas"]["CustodyAnswer"];
            /** @description What you may do with it now. */
            allowedActions: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
        };
        RegisterBody: {
            /** @description The register that gives the number. Default: that of the procedure for its kind, of this year. */
            registerId?: string;
        };
        PlaceBody: {
            /** @description The unit. */
            unitId: string;
            /** @description The officer there, if it is for one person. */
            officerId?: string;
        };
        HandOverBody: {
            /**
             * @description `action` moves custody once accepted; `acquaintance` runs beside it.
             * @enum {string}
             */
            purpose: "action" | "acquaintance";
            /** @description Where it goes. */
            to: components["schemas"]["PlaceBody"];
            /** @description What is asked of them. */
            note?: string;
            /** @description By the end of which day, or by which instant. */
            due?: unknown | unknown;
        };
        IntakeBody: {
            /** @description The document, as `POST /v1/documents` takes it. */
            document: components["schemas"]["ReceiveBody"];
            /** @description Where it is registered. */
            registration?: components["schemas"]["RegisterBody"];
            /** @description To whom it is handed over then. */
            handOver?: components["schemas"]["HandOverBody"];
        };
        StepAnswer: {
            /** @enum {string} */
            step: "receive" | "draft" | "attach" | "register" | "hand-over" | "make-ready";
            isDone: boolean;
            /** @description The code of the refusal; left out also of a step that was not tried. */
            code?: string;
            /** @description The refusal in words. */
            detail?: string;
        };
        SimilarAnswer: {
            /** Format: uuid */
            documentId: string;
            number: string | null;
            subject: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            because: "same-file" | "same-sender-and-subject";
        };
        IntakeAnswer: {
            /** Format: uuid */
            documentId: string;
            /**
             * @description Where the document stands.
             * @enum {string}
             */
            situation: "absent" | "unregistered" | "registered" | "settled" | "closed" | "refused" | "forwarded";
            /** @description Its register number. */
            number?: string;
            registerId?: string;
            /**
             * Format: uuid
             * @description Of a hand-over its id: it is answered, or recalled, with it.
             */
            handOverId?: string;
            custody?: components["schemas"]["CustodyAnswer"];
            /** @description What you may do with it now. */
            allowedActions: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
            steps: components["schemas"]["StepAnswer"][];
            /** @description What it may be a double of, as far as you may read. */
            similar: components["schemas"]["SimilarAnswer"][];
        };
        PartyAnswer: {
            /** Format: uuid */
            partyId: string;
            /** @description `[erased]` once the person was erased. */
            name: string;
            kind?: string;
            address?: string;
            email?: string;
            phone?: string;
            contact?: string;
        };
        DocumentRowAnswer: {
            /** Format: uuid */
            documentId: string;
            authorityId: string;
            /** @enum {string} */
            direction: "incoming" | "outgoing" | "internal";
            /** @enum {string} */
            situation: "unregistered" | "registered" | "settled" | "closed" | "refused" | "forwarded";
            /**
             * @description The way it came.
             * @enum {string|null}
             */
            channel: "desk" | "post" | "email" | "portal" | "internal" | "other" | null;
            subject: string;
            kind: string;
            language: string;
            /** @enum {string} */
            accessLevel: "public" | "internal" | "confidential" | "secret";
            /** @enum {string} */
            priority: "ordinary" | "urgent" | "immediate";
            /** @description Sender or addressee. */
            partyId: string | null;
            party: components["schemas"]["PartyAnswer"] | null;
            registerId: string | null;
            /** @description The register number. */
            number: string | null;
            /** @description The unit that answers for it. */
            unitId: string;
            /** @description Who works on it. */
            officerId: string | null;
            /**
             * Format: date-time
             * @description By when.
             */
            due: string | null;
            /**
             * Format: date-time
             * @description The end of the nearest statutory term.
             */
            termDue: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** @description The sender's own number. */
            senderNumber: string | null;
            /**
             * Format: date
             * @description The sender's own date.
             */
            senderDate: string | null;
            /** @description What is enclosed, in words. */
            enclosures: string | null;
            /**
             * @description The way in which the sender wants the answer.
             * @enum {string|null}
             */
            replyWay: "desk" | "post" | "email" | "portal" | "internal" | "other" | null;
            tags: string[];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            registeredAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /**
             * @description How handling ended.
             * @enum {string|null}
             */
            settledBy: "reply" | "taken-note" | "forwarded" | "withdrawn" | "case-closed" | "phone" | "oral" | null;
            /** @description The first of the documents that answer it. */
            replyId: string | null;
            /** @description Its number. */
            replyNumber: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The authority it was forwarded to. */
            forwardedTo: string | null;
            /**
             * Format: uuid
             * @description The case in which it lies.
             */
            caseId: string | null;
            /** @description Its entry there. */
            caseEntry: number | null;
            /** Format: date-time */
            changedAt: string;
            /** @description Of its stream. */
            revision: number;
            /** @description With `days=true`: by the name of a field, the day of its instant in the time zone of the authority. */
            days?: {
                [key: string]: string;
            };
            /** @description With `actions=true`: what you may do with the document. */
            allowedActions?: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
        };
        TotalAnswer: {
            count: number;
            /** @description There are more; counting ended there. */
            isMore: boolean;
        };
        DocumentsAnswer: {
            items: components["schemas"]["DocumentRowAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
            /** @description With `total=true`; absent where counting would have taken too long. */
            total?: components["schemas"]["TotalAnswer"];
            /** @description With `names=true`: of the units and officers in the items, by id. */
            names?: {
                [key: string]: string;
            };
        };
        SealOwnerAnswer: {
            authorityId: string;
            /** Format: uuid */
            partyId: string;
        };
        AttachmentAnswer: {
            /** Format: uuid */
            attachmentId: string;
            name: string;
            mediaType: string;
            /** @enum {string} */
            role: "text" | "annex" | "source" | "rendition" | "signature" | "auxiliary";
            size: number;
            /** @description In hexadecimal. */
            sha256: string;
            /** @description The party whose key seals the file. Null where the bytes stand in clear. */
            sealedFor: components["schemas"]["SealOwnerAnswer"] | null;
            /**
             * @description What the scanner said of it. Null while it has not looked.
             * @enum {string|null}
             */
            screening: "clean" | "infected" | "not-scanned" | null;
            /** @description What the scanner found. */
            finding: string | null;
            /** @description A registrar lets officers read it, whatever was found. */
            isReleased: boolean;
            /** @enum {string} */
            standing: "current" | "superseded" | "withdrawn";
            /** @description The attachment that took its place. */
            supersededBy: string | null;
            /** Format: date-time */
            addedAt: string;
        };
        SummaryAnswer: {
            party: string | null;
            senderNumber: string | null;
            /** Format: date */
            senderDate: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            registeredAt: string | null;
            /** @description How many current files it has. */
            files: number;
        };
        DocumentItemAnswer: {
            /**
             * Format: uuid
             * @description What it is about: a document or a case.
             */
            subjectId: string;
            /** @description `custody`, or the id of a hand-over. Unique within its subject. */
            itemId: string;
            /** @enum {string} */
            subjectType: "document" | "case" | "matter";
            /** Format: uuid */
            documentId: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            taskId: string | null;
            authorityId: string;
            /** @description Where it waits. */
            unitId: string;
            /** @description Addressed to, or claimed by. */
            officerId: string | null;
            /** @description As what the unit or officer has it. */
            role: string | null;
            /** @enum {string} */
            kind: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
            /** @enum {string|null} */
            purpose: "action" | "acquaintance" | null;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description The term that the office has set.
             */
            due: string | null;
            /**
             * Format: date-time
             * @description When the nearest statutory term ends.
             */
            termDue: string | null;
            /** @description The highest reminder that was reached. */
            rung: string | null;
            isOnControl: boolean;
            /** @enum {string} */
            priority: "ordinary" | "urgent" | "immediate";
            /** @enum {string} */
            accessLevel: "public" | "internal" | "confidential" | "secret";
            fromUnitId: string | null;
            fromOfficerId: string | null;
            /** @description Of what was sent, to whom. */
            toUnitId: string | null;
            toOfficerId: string | null;
            /**
             * Format: uuid
             * @description The hand-over that brought it, or that it is: accept, recall, report done with this id.
             */
            handOverId: string | null;
            /** @description What was asked with the hand-over. */
            note: string | null;
            /**
             * @description How it came back to who has it.
             * @enum {string|null}
             */
            outcome: "refused" | "recalled" | "concluded" | "returned" | null;
            /** @description Why it came back, or with what result. */
            reason: string | null;
            /** @description With `documents=true`: the document as it stands now. */
            document?: components["schemas"]["SummaryAnswer"];
        };
        PlaceAnswer: {
            unitId: string;
            officerId?: string;
        };
        HandOverViewAnswer: {
            /** Format: uuid */
            handOverId: string;
            /** @enum {string} */
            purpose: "action" | "acquaintance";
            from: components["schemas"]["PlaceAnswer"];
            to: components["schemas"]["PlaceAnswer"];
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description By when an answer was asked for.
             */
            due: string | null;
            /** @description What was asked. */
            note: string | null;
            /**
             * @description Null while it waits for its answer.
             * @enum {string|null}
             */
            end: "accepted" | "refused" | "recalled" | "concluded" | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Who answered, took note or recalled it. */
            endedBy: string | null;
            /** @description Why, or with what result. */
            reason: string | null;
        };
        AnsweredAnswer: {
            /** Format: uuid */
            documentId: string;
            /** @description The register number. */
            number: string | null;
            subject: string;
            /** @description It was opened again since: the reply settles it no more. */
            isReopened: boolean;
        };
        ReplyAnswer: {
            /** Format: uuid */
            documentId: string;
            number: string;
        };
        ProcedureFollowed: {
            procedureId: string;
            version: number;
        };
        RefusedActionAnswer: {
            /** @enum {string} */
            action: "register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures";
            /** @enum {string} */
            because: "situation" | "hand-over-awaits-answer" | "no-earlier-holder" | "already-claimed" | "not-claimed" | "not-incoming" | "no-party" | "no-locked-file" | "not-settled" | "no-clock" | "already-filed" | "not-filed" | "no-resolution" | "tasks-open" | "route-running" | "no-route" | "no-content" | "not-signed" | "not-concurred" | "already-signed" | "already-registered" | "not-outgoing" | "not-registered" | "no-addressee" | "not-dispatched" | "in-dispatch" | "not-permitted";
        };
        DocumentViewAnswer: {
            /** Format: uuid */
            documentId: string;
            authorityId: string;
            /** @enum {string} */
            direction: "incoming" | "outgoing" | "internal";
            /** @enum {string} */
            situation: "unregistered" | "registered" | "settled" | "closed" | "refused" | "forwarded";
            /**
             * @description The way it came.
             * @enum {string|null}
             */
            channel: "desk" | "post" | "email" | "portal" | "internal" | "other" | null;
            subject: string;
            kind: string;
            language: string;
            /** @enum {string} */
            accessLevel: "public" | "internal" | "confidential" | "secret";
            /** @enum {string} */
            priority: "ordinary" | "urgent" | "immediate";
            /** @description Sender or addressee. */
            partyId: string | null;
            party: components["schemas"]["PartyAnswer"] | null;
            registerId: string | null;
            /** @description The register number. */
            number: string | null;
            /** @description The unit that answers for it. */
            unitId: string;
            /** @description Who works on it. */
            officerId: string | null;
            /**
             * Format: date-time
             * @description By when.
             */
            due: string | null;
            /**
             * Format: date-time
             * @description The end of the nearest statutory term.
             */
            termDue: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** @description The sender's own number. */
            senderNumber: string | null;
            /**
             * Format: date
             * @description The sender's own date.
             */
            senderDate: string | null;
            /** @description What is enclosed, in words. */
            enclosures: string | null;
            /**
             * @description The way in which the sender wants the answer.
             * @enum {string|null}
             */
            replyWay: "desk" | "post" | "email" | "portal" | "internal" | "other" | null;
            tags: string[];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            registeredAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /**
             * @description How handling ended.
             * @enum {string|null}
             */
            settledBy: "reply" | "taken-note" | "forwarded" | "withdrawn" | "case-closed" | "phone" | "oral" | null;
            /** @description The first of the documents that answer it. */
            replyId: string | null;
            /** @description Its number. */
            replyNumber: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The authority it was forwarded to. */
            forwardedTo: string | null;
            /**
             * Format: uuid
             * @description The case in which it lies.
             */
            caseId: string | null;
            /** @description Its entry there. */
            caseEntry: number | null;
            /** Format: date-time */
            changedAt: string;
            /** @description Of its stream. */
            revision: number;
            /** @description Always: by the name of a field, the day of its instant in the time zone of the authority. */
            days?: {
                [key: string]: string;
            };
            /** @description With `actions=true`: what you may do with the document. */
            allowedActions: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
            attachments: components["schemas"]["AttachmentAnswer"][];
            /** @description The version of texts, annexes, subject and kind: acts of routes name the one read. */
            contentVersion: number;
            workItems: components["schemas"]["DocumentItemAnswer"][];
            /** @description To whom it can be returned. */
            earlierHolders: components["schemas"]["PlaceAnswer"][];
            /** @description All that were ever made: who has answered or taken note, and who has not. */
            handOvers: components["schemas"]["HandOverViewAnswer"][];
            /** @description Of an outgoing document as it stands now: what it answers, from the lists. */
            answers?: components["schemas"]["AnsweredAnswer"][];
            /** @description What it answers once it is sent. */
            inReplyTo: string[];
            /** @description What settled it. */
            replies: components["schemas"]["ReplyAnswer"][];
            /** @description What answered it for the time being. */
            interimReplies: components["schemas"]["ReplyAnswer"][];
            /** @description What had settled it before it was opened again. */
            earlierReplies: components["schemas"]["ReplyAnswer"][];
            /** @description Which procedure it follows; left out while none is for its kind. */
            procedure?: components["schemas"]["ProcedureFollowed"];
            involvedUnits: string[];
            /** @description What you may not do now, and why. */
            refusedActions: components["schemas"]["RefusedActionAnswer"][];
        };
        ActorAnswer: {
            /** @enum {string} */
            kind: "officer" | "service" | "party";
            id: string;
            name?: string;
        };
        ChangeAnswer: {
            /** @enum {string} */
            field: "subject" | "kind" | "language" | "due" | "receivedAt" | "channel" | "senderNumber" | "senderDate" | "enclosures" | "replyWay" | "tags" | "accessLevel" | "priority";
            from: string;
            to: string;
        };
        NamedFileAnswer: {
            /** Format: uuid */
            attachmentId: string;
            name: string;
        };
        TimelineDetailsAnswer: {
            /** Format: uuid */
            clockId?: string;
            policyId?: string;
            ground?: string;
            /** Format: date */
            dueDate?: string;
            isKept?: boolean;
            /** @enum {string} */
            because?: "settled" | "closed" | "refused" | "forwarded" | "task-reported" | "task-cancelled" | "replaced" | "receipt" | "calendar";
            procedureId?: string;
            procedureVersion?: number;
            rung?: string;
            isOverdue?: boolean;
            addresseeId?: string;
            /** Format: uuid */
            consignmentId?: string;
            /** @enum {string} */
            addresseeRole?: "to" | "copy";
            reference?: string;
            receiptId?: string;
            /** Format: uuid */
            replyId?: string;
            replyNumber?: string;
            /** @description Of a reply: the documents that it answers. */
            inReplyTo?: string[];
            subject?: string;
            kind?: string;
            /** @enum {string} */
            direction?: "incoming" | "outgoing" | "internal";
            /** @enum {string} */
            channel?: "desk" | "post" | "email" | "portal" | "internal" | "other" | "registered-post" | "e-delivery" | "exchange";
            /** Format: date-time */
            receivedAt?: string;
            /** Format: date-time */
            due?: string;
            registerId?: string;
            number?: string;
            senderNumber?: string;
            /** Format: date */
            senderDate?: string;
            enclosures?: string;
            /** @enum {string} */
            replyWay?: "desk" | "post" | "email" | "portal" | "internal" | "other";
            tags?: string[];
            language?: string;
            toAuthority?: string;
            /** @description Old and new values. */
            changes?: components["schemas"]["ChangeAnswer"][];
            /** @enum {string} */
            accessLevel?: "public" | "internal" | "confidential" | "secret";
            /** @enum {string} */
            priority?: "ordinary" | "urgent" | "immediate";
            file?: components["schemas"]["NamedFileAnswer"];
            /** @description The one replaced. */
            earlierFile?: components["schemas"]["NamedFileAnswer"];
            /** @enum {string} */
            verdict?: "clean" | "infected" | "not-scanned";
            finding?: string;
            /** Format: uuid */
            handOverId?: string;
            /** @enum {string} */
            purpose?: "action" | "acquaintance";
            note?: string;
            result?: string;
            /** @enum {string} */
            way?: "reply" | "taken-note" | "forwarded" | "withdrawn" | "case-closed" | "phone" | "oral";
            /** Format: uuid */
            caseId?: string;
            /** Format: uuid */
            fromCaseId?: string;
            entry?: number;
            remark?: string;
        };
        NamedPlaceAnswer: {
            unitId: string;
            unitName?: string;
            officerId?: string;
            officerName?: string;
        };
        TimelineAnswer: {
            revision: number;
            /** @enum {string} */
            type: "DocumentReceived" | "DocumentDrafted" | "DocumentRegistered" | "RegistrationRefused" | "RegistrationRevoked" | "DocumentForwarded" | "IntakeResumed" | "DocumentCorrected" | "PartyCorrected" | "NoteAdded" | "AccessLevelSet" | "PrioritySet" | "AttachmentAdded" | "AttachmentSuperseded" | "AttachmentWithdrawn" | "AttachmentRoleSet" | "AttachmentScreened" | "AttachmentReleased" | "DocumentHandedOver" | "HandOverAccepted" | "HandOverRefused" | "HandOverRecalled" | "HandOverConcluded" | "DocumentReturned" | "DocumentClaimed" | "DocumentReleased" | "CustodyTransferred" | "DocumentReassigned" | "ClockStarted" | "ClockSuspended" | "ClockResumed" | "ClockExtended" | "ClockRecalculated" | "ClockStopped" | "RungReached" | "DocumentFiled" | "DocumentRefiled" | "DocumentUnfiled" | "UnitAdmitted" | "ProcedureAssigned" | "ProcedureAdopted" | "ResolutionIssued" | "TaskSet" | "ResolutionWithdrawn" | "TaskCancelled" | "TaskClaimed" | "TaskReleased" | "TaskReassigned" | "ContributionGiven" | "TaskReported" | "TaskDeclined" | "TaskAccepted" | "TaskSentBack" | "ExecutorExcused" | "ExecutorsChanged" | "ExtensionAsked" | "ExtensionRefused" | "ControlBegun" | "ControlEnded" | "SeriesSet" | "SeriesEnded" | "RouteStarted" | "StageOpened" | "StepAdded" | "StepReassigned" | "StepRemoved" | "ConcurrenceGiven" | "ConcurrenceRefused" | "SignatureGiven" | "SignatureRefused" | "RouteEnded" | "SignaturesAnnulled" | "SignaturesChecked" | "AddresseeAdded" | "AddresseeRemoved" | "ConsignmentPrepared" | "ConsignmentSent" | "ConsignmentDelivered" | "ConsignmentBounced" | "ConsignmentWithdrawn" | "DocumentDispatched" | "InterimReplyNoted" | "DocumentSettled" | "DocumentClosed" | "DocumentReopened";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * Format: date-time
             * @description When the log took it.
             */
            recordedAt: string;
            actor: components["schemas"]["ActorAnswer"];
            /** @description For whom a substitute acted. */
            onBehalfOf?: components["schemas"]["ActorAnswer"];
            unitId?: string;
            unitName?: string;
            details: components["schemas"]["TimelineDetailsAnswer"];
            /** @description Made of type and details, in the language that `Accept-Language` asks for. */
            words: string;
            from?: components["schemas"]["NamedPlaceAnswer"];
            to?: components["schemas"]["NamedPlaceAnswer"];
            reason?: string;
        };
        ReasonBody: {
            /** @description Why. The party reads it. */
            reason: string;
        };
        ForwardBody: {
            /** @description Why; it stays in the history. */
            reason: string;
            /** @description The authority whose matter it is. */
            toAuthority: string;
        };
        CorrectBody: {
            /** @description The sender's own number. */
            senderNumber?: string;
            /**
             * Format: date
             * @description The sender's own date.
             */
            senderDate?: string;
            /** @description What is enclosed, in words. */
            enclosures?: string;
            /**
             * @description The way in which the sender wants the answer.
             * @enum {string}
             */
            replyWay?: "desk" | "post" | "email" | "portal" | "internal" | "other";
            /** @description Words to find it by. */
            tags?: string[];
            /** @description Why; it stays in the history. */
            reason: string;
            /** @description The subject. */
            subject?: string;
            /** @description The kind. */
            kind?: string;
            /** @description The language. */
            language?: string;
            /** @description The term. */
            due?: unknown | unknown;
            /** @description The day or instant at which it came. */
            receivedAt?: unknown | unknown;
            /**
             * @description The way it came.
             * @enum {string}
             */
            channel?: "desk" | "post" | "email" | "portal" | "internal" | "other";
            /** @description The incoming documents that it answers, all of them; until it was sent. */
            inReplyTo?: string[];
        };
        CorrectedPartyBody: {
            /**
             * @description A person or a body.
             * @enum {string}
             */
            kind: "person" | "organisation";
            /** @description Full name. */
            name: string;
            /** @description Postal address. */
            address?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description Of an organisation, who there is spoken to. */
            contact?: string;
        };
        CorrectPartyBody: {
            /** @description Why; it stays in the history. */
            reason: string;
            /** @description The sender or addressee, as is right. */
            party: components["schemas"]["CorrectedPartyBody"];
        };
        NoteBody: {
            /** @description The note. */
            text: string;
        };
        AccessLevelBody: {
            /** @description Why; it stays in the history. */
            reason: string;
            /**
             * @description The new level.
             * @enum {string}
             */
            accessLevel: "public" | "internal" | "confidential" | "secret";
        };
        PriorityBody: {
            /**
             * @description How soon it wants dealing with.
             * @enum {string}
             */
            priority: "ordinary" | "urgent" | "immediate";
            /** @description Why. */
            reason?: string;
        };
        RecallBody: {
            /** @description Why. */
            reason?: string;
        };
        ConcludeBody: {
            /** @description With what result. */
            result?: string;
        };
        ReturnBody: {
            /** @description An earlier holder. */
            to: components["schemas"]["PlaceBody"];
            /** @description Why; it stays in the history. */
            reason: string;
        };
        OffDayAnswer: {
            /** Format: date */
            date: string;
            /** @description Absent for a weekend. */
            name?: string;
            basis?: string;
        };
        FiringRungAnswer: {
            rung: string;
            /** Format: date-time */
            fireAt: string;
            to: string[];
        };
        ReachedRungAnswer: {
            rung: string;
            /** Format: date-time */
            at: string;
            /** @description A later one was due as well. */
            isPassedOver: boolean;
        };
        StoppedAnswer: {
            /** Format: date-time */
            at: string;
            isKept: boolean;
            /** @enum {string} */
            because: "settled" | "closed" | "refused" | "forwarded" | "task-reported" | "task-cancelled" | "replaced";
        };
        ClockAnswer: {
            policyId: string;
            policyVersion: number;
            calendarId: string;
            calendarVersion: number;
            isSuspended: boolean;
            /**
             * Format: date
             * @description Before it rolls and is capped.
             */
            rawDate?: string;
            /**
             * Format: date-time
             * @description Of a term in hours.
             */
            rawAt?: string;
            /**
             * Format: date
             * @description The last day.
             */
            dueDate?: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt?: string;
            /**
             * Format: date
             * @description The latest date of extensions.
             */
            capDate?: string;
            /** Format: date-time */
            capAt?: string;
            /** @description The term leaves the published days, so that the date may change. */
            isProvisional?: boolean;
            /** @description Days off in the term that are no weekend. */
            daysOff?: components["schemas"]["OffDayAnswer"][];
            /** @description How the date came about. */
            steps?: components["schemas"]["StepAnswer"][];
            ladder: components["schemas"]["FiringRungAnswer"][];
            /** Format: uuid */
            clockId: string;
            /** @enum {string} */
            role: "statutory" | "preliminary" | "internal";
            /** Format: date-time */
            startedAt: string;
            /** @description Reminders of the term as it runs now. */
            reached: components["schemas"]["ReachedRungAnswer"][];
            /** @description The end passed before the last change. */
            wasMissed?: boolean;
            /** @description Absent while it runs. */
            stopped?: components["schemas"]["StoppedAnswer"];
        };
        StartClockBody: {
            /**
             * @description What the term is for. The statutory one binds towards the party.
             * @enum {string}
             */
            role: "statutory" | "preliminary" | "internal";
            /** @description By which deadline policy it is counted. */
            policyId: string;
            /** @description Which version of it; the one valid on the day of the start, if left out. */
            policyVersion?: number;
            /**
             * Format: date-time
             * @description When the term began.
             */
            startedAt: string;
        };
        SuspendClockBody: {
            /** @description A ground that the policy names. */
            ground: string;
            /** @description Why. */
            reason?: string;
        };
        ResumeClockBody: {
            /** @description Which suspension ends; all that are open, if left out. */
            ground?: string;
            /** @description Why. */
            reason?: string;
        };
        ExtendClockBody: {
            /** @description A ground that the policy names. */
            ground: string;
            /** @description By how many units; up to the cap of the policy, if left out with `unit`. */
            amount?: number;
            /**
             * @description The unit of `amount`.
             * @enum {string}
             */
            unit?: "hour" | "calendar-day" | "working-day" | "week" | "month";
            /** @description Why. */
            reason: string;
        };
        BulkHandOverBody: {
            /**
             * @description `action` moves custody once accepted; `acquaintance` runs beside it.
             * @enum {string}
             */
            purpose: "action" | "acquaintance";
            /** @description Where it goes. */
            to: components["schemas"]["PlaceBody"];
            /** @description What is asked of them. */
            note?: string;
            /** @description By the end of which day, or by which instant. */
            due?: unknown | unknown;
            /** @description The documents to hand over. */
            documentIds: string[];
        };
        BulkItemAnswer: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            handOverId: string;
            to: components["schemas"]["PlaceAnswer"];
            isDone: boolean;
            /** @description The code of the refusal. */
            code?: string;
            /** @description The refusal in words. */
            detail?: string;
        };
        BulkAnswer: {
            done: number;
            refused: number;
            results: components["schemas"]["BulkItemAnswer"][];
        };
        ReassignBody: {
            /** @description The officer who is to work on it, of the same unit. */
            officerId: string;
            /** @description Why. */
            reason?: string;
        };
        SettleBody: {
            /**
             * @description How handling ended.
             * @enum {string}
             */
            way: "reply" | "taken-note" | "forwarded" | "withdrawn" | "case-closed" | "phone" | "oral";
            /**
             * Format: uuid
             * @description The registered outgoing document that answers it; one is needed for `reply`.
             */
            replyId?: string;
            /** @description Those that answer it, where there are several. */
            replyIds?: string[];
            /** @description A remark. */
            remark?: string;
        };
        FollowedTemplateAnswer: {
            templateId: string;
            version: number;
        };
        RouteRulesAnswer: {
            /** @enum {string} */
            keep: "none" | "same-text" | "before-refusal";
            remarksBlock: boolean;
            fourEyes: boolean;
            /** @enum {string} */
            silence?: "concurs";
        };
        StepTermAnswer: {
            policyVersion: number;
            /** Format: date */
            dueDate: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt: string;
            /**
             * @description What silence until then means.
             * @enum {string}
             */
            silence?: "concurs";
        };
        RouteStepAnswer: {
            stepId: string;
            stage: number;
            /** @enum {string} */
            act: "concur" | "approve" | "sign";
            place?: components["schemas"]["PlaceAnswer"];
            /** @description It is for the head of the unit alone. */
            isForHead?: boolean;
            /** Format: uuid */
            partyId?: string;
            /** @enum {string} */
            level?: "simple" | "advanced" | "qualified";
            isRequired: boolean;
            /** @enum {string} */
            state: "future" | "open" | "done" | "removed" | "lapsed";
            /** @description The version that it was done for. */
            contentVersion?: number;
            officerId?: string;
            /** @description Nobody acted in its term. */
            bySilence?: boolean;
            policyId?: string;
            /** @description Since it is open. */
            term?: components["schemas"]["StepTermAnswer"];
        };
        ActAnswer: {
            stepId: string;
            /** @description False for a refusal. */
            isGiven: boolean;
            /** Format: date-time */
            at: string;
            contentVersion: number;
            officerId?: string;
            onBehalfOf?: string;
            remark?: string;
            /** @description Nobody acted in the term. */
            bySilence?: boolean;
        };
        RouteAnswer: {
            /** Format: uuid */
            routeId: string;
            /** @enum {string} */
            outcome: "running" | "completed" | "refused" | "returned" | "withdrawn" | "annulled";
            startedBy?: string;
            /** Format: date-time */
            startedAt: string;
            contentVersion: number;
            template?: components["schemas"]["FollowedTemplateAnswer"];
            rules: components["schemas"]["RouteRulesAnswer"];
            /** @description The stage that is open, or was at the end. */
            stage: number;
            steps: components["schemas"]["RouteStepAnswer"][];
            acts: components["schemas"]["ActAnswer"][];
        };
        StepBody: {
            /** @description Steps of equal stage run side by side. */
            stage: number;
            /**
             * @description What is asked for.
             * @enum {string}
             */
            act: "concur" | "approve" | "sign";
            /** @description Who is asked, unless it is the party. */
            place?: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description The party of the document, who is asked for a signature.
             */
            partyId?: string;
            /**
             * @description How strong a signature has to be. Default `simple`.
             * @enum {string}
             */
            level?: "simple" | "advanced" | "qualified";
            /** @description Whether the stage waits for it. Default true. */
            isRequired?: boolean;
            /** @description The deadline policy that counts its term, from the instant at which it opens. */
            policyId?: string;
        };
        StartRouteBody: {
            /** @description Who acts, in which stage; left out where a template says it. */
            steps?: components["schemas"]["StepBody"][];
            /** @description The template that says who acts. */
            templateId?: string;
            /** @description Which version of it; the one valid today, if left out. */
            templateVersion?: number;
        };
        ReassignStepBody: {
            /** @description Who is asked instead. */
            to: components["schemas"]["PlaceBody"];
        };
        ConcurBody: {
            /** @description The version of the content that you have read, as the document shows it. */
            contentVersion: number;
            /** @description Remarks. */
            remarks?: string;
        };
        RefuseStepBody: {
            /** @description The version of the content that you have read, as the document shows it. */
            contentVersion: number;
            /** @description Why. */
            reason: string;
        };
        SignBody: {
            /** @description The version of the content that you have read, as the document shows it. */
            contentVersion: number;
            /** @description An uploaded file that signs the content: ASiC-E, ASiC-S, CAdES, or the content itself if it is a signed PDF. Without one the signature is simple. */
            file?: components["schemas"]["AttachmentBody"];
        };
        PartySignatureBody: {
            /** @description The version of the content that you have read, as the document shows it. */
            contentVersion: number;
            /** @description An uploaded file in which the party signs the content. */
            file: components["schemas"]["AttachmentBody"];
        };
        ListedTaskAnswer: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            taskId: string;
            authorityId: string;
            /** @enum {string} */
            state: "open" | "reported" | "accepted" | "cancelled";
            what: string;
            /** @description Who leads; null while the author has to name somebody. */
            unitId: string | null;
            /** @description The officer who was named or has taken it on. */
            officerId: string | null;
            /** @description In whose name it was ordered. */
            authorUnitId: string;
            /** @description Who ordered it. */
            authorOfficerId: string | null;
            /**
             * Format: uuid
             * @description The resolution that it belongs to.
             */
            resolutionId: string | null;
            /**
             * Format: uuid
             * @description The task that it was given on from.
             */
            parentTaskId: string | null;
            /**
             * Format: date
             * @description Until the end of which day.
             */
            dueDate: string | null;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt: string | null;
            isOnControl: boolean;
            /** @description Who watches over it. */
            controlUnitId: string | null;
            /** @description The officer who watches over it. */
            controlOfficerId: string | null;
            /**
             * Format: date
             * @description More time is asked for, until then.
             */
            extensionAsked: string | null;
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            changedAt: string;
            subject: string;
            /** @description The register number of its document. */
            number: string | null;
            documentKind: string;
        };
        PageOfListedTaskAnswer: {
            items: components["schemas"]["ListedTaskAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        TaskExecutorAnswer: {
            /** Format: uuid */
            executorId: string;
            place: components["schemas"]["PlaceAnswer"];
            /** @enum {string} */
            state: "asked" | "contributed" | "declined" | "excused";
            /** Format: date-time */
            askedAt: string;
            /** @description Who has taken on what was asked of the unit. */
            officerId?: string;
        };
        ControlAnswer: {
            place: components["schemas"]["PlaceAnswer"];
            /** @description Who put it on control. */
            by: string;
        };
        TaskAnswer: {
            /** Format: uuid */
            taskId: string;
            what: string;
            /** @enum {string} */
            state: "open" | "reported" | "accepted" | "cancelled";
            /** @description Who ordered it, and for which unit. */
            author: components["schemas"]["PlaceAnswer"];
            /** Format: uuid */
            resolutionId?: string;
            /**
             * Format: uuid
             * @description The task it was given on from.
             */
            parentTaskId?: string;
            /**
             * Format: uuid
             * @description By which executor of it.
             */
            parentExecutorId?: string;
            executors: components["schemas"]["TaskExecutorAnswer"][];
            /**
             * Format: uuid
             * @description Who leads; absent while the author has to name somebody.
             */
            leadId?: string;
            /** @enum {string} */
            join: "lead" | "all" | "at-least";
            atLeast?: number;
            /** @description The clock of its term. */
            clockId?: string;
            /** Format: date */
            dueDate?: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt?: string;
            control?: components["schemas"]["ControlAnswer"];
            /**
             * Format: date
             * @description More time is asked for.
             */
            extensionAsked?: string;
            reportedBy?: string;
            /** @description What the author may have overlooked. */
            warnings: ("task-due-after-statutory-term" | "task-due-on-weekend")[];
            allowedActions: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
        };
        TaskBody: {
            /** @description What is to be done. */
            what: string;
            /** @description Who is to do it, at most 50. The first one leads, the others contribute. */
            executors: components["schemas"]["PlaceBody"][];
            /**
             * @description When the lead may report: as they see fit, with all contributions, or `at-least` with so many. Default `lead`.
             * @enum {string}
             */
            join?: "lead" | "all" | "at-least";
            /** @description How many contributions `at-least` asks for. Default 1. */
            atLeast?: number;
            /**
             * Format: date
             * @description The last day for it, by the clocks of the authority.
             */
            dueDate?: string;
            /** @description Whether somebody watches over it beyond its acceptance. */
            isOnControl?: boolean;
            /** @description Who watches over it; the unit in whose name you act, if left out. */
            controlPlace?: components["schemas"]["PlaceBody"];
            /** @description Whether the document itself goes to the lead, who accepts or refuses it. */
            movesCustody?: boolean;
        };
        ResolutionBody: {
            /** @description What is ordered, at most 50 tasks. */
            tasks: components["schemas"]["TaskBody"][];
            /** @description The resolution in words. */
            text?: string;
        };
        SetTaskBody: {
            /** @description What is to be done. */
            what: string;
            /** @description Who is to do it, at most 50. The first one leads, the others contribute. */
            executors: components["schemas"]["PlaceBody"][];
            /**
             * @description When the lead may report: as they see fit, with all contributions, or `at-least` with so many. Default `lead`.
             * @enum {string}
             */
            join?: "lead" | "all" | "at-least";
            /** @description How many contributions `at-least` asks for. Default 1. */
            atLeast?: number;
            /**
             * Format: date
             * @description The last day for it, by the clocks of the authority.
             */
            dueDate?: string;
            /** @description Whether somebody watches over it beyond its acceptance. */
            isOnControl?: boolean;
            /** @description Who watches over it; the unit in whose name you act, if left out. */
            controlPlace?: components["schemas"]["PlaceBody"];
            /** @description Whether the document itself goes to the lead, who accepts or refuses it. */
            movesCustody?: boolean;
            /**
             * Format: uuid
             * @description A resolution of yours that it joins.
             */
            resolutionId?: string;
        };
        DelegationBody: {
            /** @description What is ordered, at most 50 tasks. */
            tasks: components["schemas"]["TaskBody"][];
            /**
             * Format: uuid
             * @description As which executor of the task.
             */
            executorId: string;
        };
        ExecutorBody: {
            /**
             * Format: uuid
             * @description As which executor of the task.
             */
            executorId: string;
        };
        ContributionBody: {
            /** @description What was found or done. */
            text: string;
            /** @description Files of the document that belong to it. */
            attachmentIds?: string[];
            /**
             * Format: uuid
             * @description As which executor of the task.
             */
            executorId: string;
        };
        ReportBody: {
            /** @description What was found or done. */
            text: string;
            /** @description Files of the document that belong to it. */
            attachmentIds?: string[];
        };
        DeclineBody: {
            /**
             * Format: uuid
             * @description As which executor of the task.
             */
            executorId: string;
            /** @description Why. */
            reason: string;
        };
        ExtensionBody: {
            /**
             * Format: date
             * @description The new last day.
             */
            dueDate: string;
            /** @description Why. */
            reason: string;
        };
        AcceptTaskBody: {
            /** @description A mark. */
            mark?: string;
        };
        SendBackBody: {
            /** @description Why. */
            reason: string;
            /**
             * Format: date
             * @description A new last day; the old one, passed or not, if left out.
             */
            dueDate?: string;
        };
        ExecutorsBody: {
            /** @description Who joins. */
            add?: components["schemas"]["PlaceBody"][];
            /** @description Executors who leave; what they contributed stays. */
            remove?: string[];
            /**
             * Format: uuid
             * @description Which of those who stay leads from now on; with none, the first who joins where the lead leaves.
             */
            leadId?: string;
        };
        SendingBody: {
            /** @description Who is to get it. */
            addresseeId: string;
            /**
             * @description The way; else the one that they wish for, else `post`.
             * @enum {string}
             */
            channel?: "post" | "registered-post" | "email" | "e-delivery" | "desk" | "exchange" | "portal";
        };
        DispatchBody: {
            /** @description To whom, and how. */
            consignments: components["schemas"]["SendingBody"][];
            /** @description The unit that sends it; the one that has the document, if left out. */
            unitId?: string;
        };
        SentFileAnswer: {
            /** Format: uuid */
            attachmentId: string;
            /** @description In hexadecimal. */
            sha256: string;
        };
        DeemedAnswer: {
            /** Format: date */
            dueDate: string;
            /**
             * Format: date-time
             * @description Its end.
             */
            dueAt: string;
            /** @description The version of the policy that counts it. */
            policyVersion: number;
        };
        BounceAnswer: {
            /** Format: date-time */
            at: string;
            code: string;
            text: string;
        };
        SendingAnswer: {
            /** Format: uuid */
            consignmentId: string;
            addresseeId: string;
            /** @enum {string} */
            channel: "post" | "registered-post" | "email" | "e-delivery" | "desk" | "exchange" | "portal";
            /** @enum {string} */
            state: "prepared" | "sent" | "delivered" | "bounced" | "withdrawn" | "replaced";
            /** @description Who sends it. */
            unitId: string;
            /** @description The files as they were then. */
            files: components["schemas"]["SentFileAnswer"][];
            /** Format: date-time */
            preparedAt: string;
            /**
             * Format: uuid
             * @description What had come back before.
             */
            replaces?: string;
            /** @description Where it goes, if not to the address of the party. */
            address?: string;
            /**
             * Format: date-time
             * @description When it went off.
             */
            sentAt?: string;
            /** @description Under which a carrier or a gateway took it. */
            reference?: string;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt?: string;
            /** @description The law takes it to have arrived: nobody has said so. */
            isDeemed?: boolean;
            /** @description When it is deemed to have arrived, if nothing is heard of it. */
            deemed?: components["schemas"]["DeemedAnswer"];
            /** @description Of the receipt. */
            receiptId?: string;
            /**
             * Format: uuid
             * @description The attachment that proves it.
             */
            proofId?: string;
            /** @description How often it came back, and why. */
            bounces: components["schemas"]["BounceAnswer"][];
            /** @description Why it was not sent after all. */
            withdrawnBecause?: string;
            allowedActions: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
        };
        AddresseeAnswer: {
            /** @description `first` is the one of the draft. */
            addresseeId: string;
            /** @enum {string} */
            role: "to" | "copy";
            /**
             * @description What they wish for.
             * @enum {string}
             */
            channel?: "post" | "registered-post" | "email" | "e-delivery" | "desk" | "exchange" | "portal";
            /** @description Nothing is to be sent to them any more. */
            isStruckOff: boolean;
            /** @description Why they were struck off. */
            struckOffBecause?: string;
            party: components["schemas"]["PartyAnswer"];
            /** @description The first one first. */
            sendings: components["schemas"]["SendingAnswer"][];
        };
        AddresseeBody: {
            /** @description The party. Kept sealed. */
            party: components["schemas"]["PartyBody"];
            /**
             * @description Whether it is for them, or they get a copy. Default `to`.
             * @enum {string}
             */
            role?: "to" | "copy";
            /**
             * @description The way that they wish for.
             * @enum {string}
             */
            channel?: "post" | "registered-post" | "email" | "e-delivery" | "desk" | "exchange" | "portal";
        };
        SentBody: {
            /** @description The number under which a carrier or a gateway took it. */
            reference?: string;
        };
        DeliveredBody: {
            /** @description Of the receipt. */
            receiptId?: string;
            /**
             * Format: uuid
             * @description The attachment of the document that proves it.
             */
            proofId?: string;
        };
        BounceBody: {
            /** @description As the carrier or gateway names it. */
            code: string;
            /** @description Why it came back. */
            text: string;
        };
        ResendBody: {
            /**
             * @description Another way than before.
             * @enum {string}
             */
            channel?: "post" | "registered-post" | "email" | "e-delivery" | "desk" | "exchange" | "portal";
            /** @description Another address than that of the party. Kept sealed. */
            address?: string;
        };
        WorkItemAnswer: {
            /**
             * Format: uuid
             * @description What it is about: a document or a case.
             */
            subjectId: string;
            /** @description `custody`, or the id of a hand-over. Unique within its subject. */
            itemId: string;
            /** @enum {string} */
            subjectType: "document" | "case" | "matter";
            /** Format: uuid */
            documentId: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            taskId: string | null;
            authorityId: string;
            /** @description Where it waits. */
            unitId: string;
            /** @description Addressed to, or claimed by. */
            officerId: string | null;
            /** @description As what the unit or officer has it. */
            role: string | null;
            /** @enum {string} */
            kind: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
            /** @enum {string|null} */
            purpose: "action" | "acquaintance" | null;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description The term that the office has set.
             */
            due: string | null;
            /**
             * Format: date-time
             * @description When the nearest statutory term ends.
             */
            termDue: string | null;
            /** @description The highest reminder that was reached. */
            rung: string | null;
            isOnControl: boolean;
            /** @enum {string} */
            priority: "ordinary" | "urgent" | "immediate";
            /** @enum {string} */
            accessLevel: "public" | "internal" | "confidential" | "secret";
            fromUnitId: string | null;
            fromOfficerId: string | null;
            /** @description Of what was sent, to whom. */
            toUnitId: string | null;
            toOfficerId: string | null;
            /**
             * Format: uuid
             * @description The hand-over that brought it, or that it is: accept, recall, report done with this id.
             */
            handOverId: string | null;
            /** @description What was asked with the hand-over. */
            note: string | null;
            /**
             * @description How it came back to who has it.
             * @enum {string|null}
             */
            outcome: "refused" | "recalled" | "concluded" | "returned" | null;
            /** @description Why it came back, or with what result. */
            reason: string | null;
            /**
             * Format: date-time
             * @description The earlier one of `due` and `termDue`, by which the list is in order.
             */
            nearest: string | null;
            subject: string;
            documentKind: string;
            number: string | null;
            /**
             * @description Null for a case.
             * @enum {string|null}
             */
            direction: "incoming" | "outgoing" | "internal" | null;
            /** @description With `documents=true`: the document as it stands now. */
            document?: components["schemas"]["SummaryAnswer"];
            /** @description With `days=true`: by the name of a field, the day of its instant in the time zone of the authority. */
            days?: {
                [key: string]: string;
            };
            /** @description With `actions=true`: what you may do with the document. */
            allowedActions?: ("register" | "refuse-registration" | "revoke-registration" | "forward" | "resume-intake" | "correct" | "correct-party" | "add-note" | "check-signatures" | "set-access-level" | "set-priority" | "add-attachment" | "supersede-attachment" | "withdraw-attachment" | "set-attachment-role" | "release-attachment" | "hand-over-for-action" | "hand-over-for-acquaintance" | "accept" | "refuse" | "recall" | "conclude" | "return" | "file" | "refile" | "unfile" | "admit-unit" | "claim" | "release" | "reassign" | "adopt-procedure" | "start-clock" | "suspend-clock" | "resume-clock" | "extend-clock" | "settle" | "close" | "reopen" | "add-addressee" | "remove-addressee" | "prepare-dispatch" | "record-sent" | "record-delivered" | "record-bounce" | "resend" | "withdraw-consignment" | "note-interim-reply" | "settle-by-reply" | "issue-resolution" | "set-task" | "withdraw-resolution" | "cancel-task" | "delegate-task" | "claim-task" | "release-task" | "reassign-task" | "contribute" | "report-task" | "decline-task" | "accept-task" | "send-back-task" | "change-executors" | "excuse-executor" | "ask-extension" | "extend-task" | "refuse-extension" | "put-on-control" | "take-off-control" | "repeat-task" | "end-series" | "set-next-task" | "start-route" | "withdraw-route" | "add-step" | "remove-step" | "reassign-step" | "concur" | "refuse-concurrence" | "sign" | "refuse-signature" | "record-party-signature" | "annul-signatures")[];
        };
        WorkItemsAnswer: {
            items: components["schemas"]["WorkItemAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
            /** @description With `total=true`; absent where counting would have taken too long. */
            total?: components["schemas"]["TotalAnswer"];
            /**
             * Format: date-time
             * @description The instant at which it stood like this; absent if it is how things stand.
             */
            asOf?: string;
            /** @description With `names=true`: of the units and officers in the items, by id. */
            names?: {
                [key: string]: string;
            };
        };
        QueueCountAnswer: {
            unitId: string;
            /** @enum {string} */
            kind: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
            /** @description All of this kind. */
            total: number;
            /** @description Of these, what is your own. */
            own: number;
            /** @description Of these, what is nobody's yet. */
            unclaimed: number;
        };
        QueueFeedQueue: {
            items: components["schemas"]["WorkItemAnswer"][];
        };
        QueueFeedRemoved: {
            /** Format: uuid */
            subjectId: string;
            /** Format: uuid */
            documentId: string | null;
            itemId: string;
        };
        Acknowledged: {
            /** @description The id of what was changed. */
            id: string;
        };
        OwnQueueFilter: {
            /** @description The unit where they wait. */
            unitId?: string;
            /** @description The officer they are addressed to, or who claimed them; `me` for yourself. */
            officerId?: string;
            /**
             * @description `true`: only what is nobody's, because no officer has it or only one who has left. `false`: only what somebody has.
             * @enum {string}
             */
            unclaimed?: "true" | "false";
            /**
             * @description What they wait for.
             * @enum {string}
             */
            kind?: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
            /**
             * @description What they were handed over for.
             * @enum {string}
             */
            purpose?: "action" | "acquaintance";
            /**
             * @description How soon they want it.
             * @enum {string}
             */
            priority?: "ordinary" | "urgent" | "immediate";
            /** @description The unit they came from. */
            fromUnitId?: string;
            /** @description The kind of document. */
            documentKind?: string;
            /**
             * @description `true`: only what has passed its nearest term. `false`: only what has not.
             * @enum {string}
             */
            overdue?: "true" | "false";
            /**
             * @description `true`: only what is on control. `false`: only what is not.
             * @enum {string}
             */
            onControl?: "true" | "false";
            /** @description The register number. */
            number?: string;
            /** @description Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`. */
            text?: string;
            /** @description Only what is due before this day or instant. */
            dueBefore?: unknown | unknown;
        };
        SaveOwnQueryBody: {
            /** @description What of each item and its document is shown, beside its ids. */
            columns: ("authorityId" | "unitId" | "officerId" | "kind" | "purpose" | "since" | "due" | "termDue" | "nearest" | "rung" | "isOnControl" | "priority" | "accessLevel" | "fromUnitId" | "fromOfficerId" | "toUnitId" | "toOfficerId" | "handOverId" | "note" | "outcome" | "reason" | "subject" | "documentKind" | "number" | "direction" | "party" | "senderNumber" | "senderDate" | "receivedAt" | "registeredAt" | "files")[];
            /**
             * @description What is due first, the oldest first, or the most pressing first.
             * @enum {string}
             */
            order: "due" | "since" | "priority";
            /** @description Which items of all queues that you may see; `{}` for all. `me` is yourself. */
            filter: components["schemas"]["OwnQueueFilter"];
        };
        OwnQueryAnswer: {
            name: string;
            columns: ("authorityId" | "unitId" | "officerId" | "kind" | "purpose" | "since" | "due" | "termDue" | "nearest" | "rung" | "isOnControl" | "priority" | "accessLevel" | "fromUnitId" | "fromOfficerId" | "toUnitId" | "toOfficerId" | "handOverId" | "note" | "outcome" | "reason" | "subject" | "documentKind" | "number" | "direction" | "party" | "senderNumber" | "senderDate" | "receivedAt" | "registeredAt" | "files")[];
            /** @enum {string} */
            order: "due" | "since" | "priority";
            /** Format: date-time */
            savedAt: string;
            filter: components["schemas"]["OwnQueueFilter"];
        };
        PageOfOwnQueryAnswer: {
            items: components["schemas"]["OwnQueryAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        OpenRegisterBody: {
            /** @description Its code within the authority and year. */
            code: string;
            /** @description The year it is kept for, or the first of several; left out, it has no year. */
            year?: number;
            /** @description The last year of a register for several years. */
            toYear?: number;
            /** @description The number that it begins with, such as the one after the last on paper. Default 1. */
            firstNumber?: number;
            /** @description Its name. */
            name: string;
            /**
             * @description What it is kept for: documents or cases; left out, it takes every document.
             * @enum {string}
             */
            direction?: "incoming" | "outgoing" | "internal" | "case";
            /** @description How numbers are written: `{seq:5}` the running number with at least 5 digits, `{code}`; in a register for one year also `{yyyy}`, `{yy}`; in one for cases `{class}`. */
            pattern: string;
        };
        RegisterAnswer: {
            registerId: string;
            authorityId: string;
            code: string;
            /** @description The year it is kept for, or the first of several. */
            year: number | null;
            /** @description The last year of a register for several. */
            toYear: number | null;
            name: string;
            /** @enum {string|null} */
            direction: "incoming" | "outgoing" | "internal" | "case" | null;
            pattern: string;
            isOpen: boolean;
            /** @description The running number that it begins with. */
            firstNumber: number;
            /** @description The running number given last; one below the first while none was given. */
            lastSequence: number;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description When it was closed last.
             */
            closedAt: string | null;
            closeReason: string | null;
            /**
             * Format: date-time
             * @description When it was opened again last.
             */
            reopenedAt: string | null;
            reopenReason: string | null;
        };
        DocumentEntryAnswer: {
            /** Format: uuid */
            documentId: string;
            /** @enum {string} */
            direction: "incoming" | "outgoing" | "internal";
            /** @enum {string} */
            situation: "unregistered" | "registered" | "settled" | "closed" | "refused" | "forwarded";
            kind: string;
            subject: string;
            /** @description Sender or addressee. */
            party: components["schemas"]["PartyAnswer"] | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string|null} */
            settledBy: "reply" | "taken-note" | "forwarded" | "withdrawn" | "case-closed" | "phone" | "oral" | null;
            replyNumber: string | null;
            forwardedTo: string | null;
        };
        NumberAnswer: {
            sequence: number;
            number: string;
            /**
             * Format: uuid
             * @description Null unless you may read the document.
             */
            documentId: string | null;
            /**
             * Format: uuid
             * @description In a register for cases: null unless you may read the case.
             */
            caseId: string | null;
            /** @description Null unless you may read the document. */
            document: components["schemas"]["DocumentEntryAnswer"] | null;
            /** Format: date-time */
            allocatedAt: string;
            isVoid: boolean;
            /** @description Null unless the number is void and you may read the document. */
            voidReason: string | null;
        };
        PageOfNumberAnswer: {
            items: components["schemas"]["NumberAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        GapsAnswer: {
            registerId: string;
            lastSequence: number;
            /** @description Numbers that nothing accounts for; always empty. */
            missing: number[];
            /** @description Numbers declared void. */
            void: number[];
        };
        OpenCaseBody: {
            /** @description The unit that answers for it. */
            unitId: string;
            /** @description The officer there who does. */
            officerId?: string;
            /** @description The register for cases that numbers it; that of the procedure, if left out. */
            registerId?: string;
            /** @description What it is about. */
            title: string;
            /** @description The kind of matter. */
            kind: string;
            /** @description Its class: the id of the file plan with the index. */
            classId?: string;
            /**
             * @description Who may read it. Default that of the procedure, or `internal`.
             * @enum {string}
             */
            accessLevel?: "public" | "internal" | "confidential" | "secret";
            /**
             * Format: uuid
             * @description A document that becomes its first entry.
             */
            documentId?: string;
            /**
             * Format: uuid
             * @description The case that it is a part of.
             */
            parentCaseId?: string;
        };
        CaseAnswer: {
            /**
             * Format: uuid
             * @description The case.
             */
            caseId: string;
            /** @enum {string} */
            status: "open" | "merging" | "closed" | "merged" | "cancelled";
            /** @description Its register number. */
            number?: string;
            /** @description Of a document taken in: its entry. */
            entry?: number;
            /**
             * Format: uuid
             * @description Of a party added: its id.
             */
            partyId?: string;
        };
        RetentionAnswer: {
            classId: string;
            /** @enum {string} */
            action: "keep" | "review" | "destroy";
            years?: number;
            /**
             * Format: date
             * @description The first day that counts.
             */
            from: string;
        };
        CaseRowAnswer: {
            /**
             * Format: uuid
             * @description The case.
             */
            caseId: string;
            authorityId: string;
            /** @enum {string} */
            status: "open" | "merging" | "closed" | "merged" | "cancelled";
            /** @description Its register number. */
            number: string | null;
            registerId: string | null;
            title: string;
            kind: string;
            /** @enum {string} */
            accessLevel: "public" | "internal" | "confidential" | "secret";
            unitId: string;
            officerId: string | null;
            /**
             * Format: date-time
             * @description Since when this unit and this officer answer for it.
             */
            heldSince: string;
            /** @description Its class of the file plan. */
            classId: string | null;
            classIndex: string | null;
            /**
             * Format: uuid
             * @description The case that it is a part of.
             */
            parentId: string | null;
            /**
             * Format: uuid
             * @description The case that it is being merged into, or was.
             */
            intoCaseId: string | null;
            /**
             * Format: uuid
             * @description The case that it was split off.
             */
            splitFromId: string | null;
            /** @description How the matter ended. */
            result: string | null;
            /** @description Null until it is closed. */
            retention: components["schemas"]["RetentionAnswer"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @description Of its stream. */
            revision: number;
        };
        PageOfCaseRowAnswer: {
            items: components["schemas"]["CaseRowAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        FollowedProcedureAnswer: {
            procedureId: string;
            version: number;
        };
        CasePartyNamedAnswer: {
            /**
             * Format: uuid
             * @description The party.
             */
            partyId: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "organisation";
            address?: string;
            email?: string;
            phone?: string;
        };
        CasePartyAnswer: {
            party: components["schemas"]["CasePartyNamedAnswer"];
            /** @enum {string} */
            role: "initiator" | "representative" | "interested" | "addressee" | "expert" | "other";
            /** Format: uuid */
            represents?: string;
            /** Format: date-time */
            since: string;
        };
        CaseLinkAnswer: {
            /**
             * Format: uuid
             * @description The other case.
             */
            otherCaseId: string;
            /** @enum {string} */
            kind: "related" | "follows" | "appeal-of";
        };
        CaseEntryAnswer: {
            /** @description Its number in the case, never given again. */
            entry: number;
            /**
             * Format: uuid
             * @description The document.
             */
            documentId: string;
            /**
             * @description Open: the document lies there. Void: it does not. Moved out: in another case.
             * @enum {string}
             */
            fate: "open" | "void" | "moved-out";
            /** Format: uuid */
            movedFrom?: string;
            subject?: string;
            situation?: string;
        };
        CaseViewAnswer: {
            /**
             * Format: uuid
             * @description The case.
             */
            caseId: string;
            authorityId: string;
            /** @enum {string} */
            status: "open" | "merging" | "closed" | "merged" | "cancelled";
            /** @description Its register number. */
            number: string | null;
            registerId: string | null;
            title: string;
            kind: string;
            /** @enum {string} */
            accessLevel: "public" | "internal" | "confidential" | "secret";
            unitId: string;
            officerId: string | null;
            /**
             * Format: date-time
             * @description Since when this unit and this officer answer for it.
             */
            heldSince: string;
            /** @description Its class of the file plan. */
            classId: string | null;
            classIndex: string | null;
            /**
             * Format: uuid
             * @description The case that it is a part of.
             */
            parentId: string | null;
            /**
             * Format: uuid
             * @description The case that it is being merged into, or was.
             */
            intoCaseId: string | null;
            /**
             * Format: uuid
             * @description The case that it was split off.
             */
            splitFromId: string | null;
            /** @description How the matter ended. */
            result: string | null;
            /** @description Null until it is closed. */
            retention: components["schemas"]["RetentionAnswer"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @description Of its stream. */
            revision: number;
            /** @description What it follows since it was opened; absent where its kind has none. */
            procedure?: components["schemas"]["FollowedProcedureAnswer"];
            parties: components["schemas"]["CasePartyAnswer"][];
            links: components["schemas"]["CaseLinkAnswer"][];
            entries: components["schemas"]["CaseEntryAnswer"][];
            /** @description What you may do with it now; nothing with how it stood. */
            allowedActions: ("take-in" | "set-result" | "close-case" | "assign-case" | "classify-case" | "correct-case" | "add-party" | "end-party" | "link-case" | "unlink-case" | "set-case-access-level" | "start-case-clock" | "cancel-case" | "reopen-case")[];
        };
        AssignCaseBody: {
            /** @description The unit that answers for it. */
            unitId: string;
            /** @description The officer there who does. */
            officerId?: string;
        };
        ResultBody: {
            /** @description How the matter ended. */
            result: string;
        };
        CaseObstacleAnswer: {
            /** @description What is in the way. */
            code: string;
            /** Format: uuid */
            documentId?: string;
            /** Format: uuid */
            caseId?: string;
        };
        CloseCaseBody: {
            /** @description Settle and close first what lies in it and has no work left. */
            settleRest?: boolean;
        };
        TakeInBody: {
            /**
             * Format: uuid
             * @description The document.
             */
            documentId: string;
        };
        CasePartyBody: {
            /**
             * @description A person or a body.
             * @enum {string}
             */
            kind: "person" | "organisation";
            /** @description Full name. */
            name: string;
            /** @description Postal address. */
            address?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. */
            phone?: string;
        };
        AddPartyBody: {
            /** @description The person or body. */
            party: components["schemas"]["CasePartyBody"];
            /**
             * @description As what the matter concerns them.
             * @enum {string}
             */
            role: "initiator" | "representative" | "interested" | "addressee" | "expert" | "other";
            /**
             * Format: uuid
             * @description The party whom this one speaks for.
             */
            represents?: string;
        };
        ClassifyCaseBody: {
            /** @description Its class: the id of the file plan with the index. */
            classId: string;
        };
        CorrectCaseBody: {
            /** @description Why; it stays in the history. */
            reason: string;
            /** @description What it is about. */
            title?: string;
            /** @description The kind of matter. */
            kind?: string;
        };
        CaseAccessLevelBody: {
            /** @description Why; it stays in the history. */
            reason: string;
            /**
             * @description Who may read it from now on.
             * @enum {string}
             */
            accessLevel: "public" | "internal" | "confidential" | "secret";
        };
        LinkCaseBody: {
            /**
             * Format: uuid
             * @description The other case.
             */
            otherCaseId: string;
            /**
             * @description How they belong together.
             * @enum {string}
             */
            kind: "related" | "follows" | "appeal-of";
        };
        CaseClockStoppedAnswer: {
            /** Format: date-time */
            at: string;
            isKept: boolean;
            /** @enum {string} */
            because: "case-closed" | "case-merged" | "case-cancelled";
        };
        CaseClockAnswer: {
            policyId: string;
            policyVersion: number;
            calendarId: string;
            calendarVersion: number;
            isSuspended: boolean;
            /**
             * Format: date
             * @description Before it rolls and is capped.
             */
            rawDate?: string;
            /**
             * Format: date-time
             * @description Of a term in hours.
             */
            rawAt?: string;
            /**
             * Format: date
             * @description The last day.
             */
            dueDate?: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt?: string;
            /**
             * Format: date
             * @description The latest date of extensions.
             */
            capDate?: string;
            /** Format: date-time */
            capAt?: string;
            /** @description The term leaves the published days, so that the date may change. */
            isProvisional?: boolean;
            /** @description Days off in the term that are no weekend. */
            daysOff?: components["schemas"]["OffDayAnswer"][];
            /** @description How the date came about. */
            steps?: components["schemas"]["StepAnswer"][];
            ladder: components["schemas"]["FiringRungAnswer"][];
            /** Format: uuid */
            clockId: string;
            /** @enum {string} */
            role: "statutory" | "preliminary" | "internal";
            /** Format: date-time */
            startedAt: string;
            /** @description Reminders of the term as it runs now. */
            reached: components["schemas"]["ReachedRungAnswer"][];
            /** @description The end passed before the last change. */
            wasMissed?: boolean;
            /**
             * Format: uuid
             * @description The case in which it began, if that was merged into this one.
             */
            origin?: string;
            /** @description Absent while it runs. */
            stopped?: components["schemas"]["CaseClockStoppedAnswer"];
        };
        CaseHistoryAnswer: {
            /** @description In the stream of the case or document. */
            revision: number;
            /** @description Its place in the log. */
            position: string;
            /** @enum {string} */
            type: "CaseOpened" | "CaseNumbered" | "CaseClassified" | "CaseAssigned" | "CaseCorrected" | "CaseAccessLevelSet" | "ResultSet" | "PartyAdded" | "PartyEnded" | "CaseLinked" | "CaseUnlinked" | "EntryAllocated" | "EntryVoided" | "EntryMovedOut" | "CaseClosed" | "CaseReopened" | "CaseCancelled" | "CaseClockStarted" | "CaseClockSuspended" | "CaseClockResumed" | "CaseClockExtended" | "CaseClockRecalculated" | "CaseClockStopped" | "CaseRungReached" | "CaseMergeBegun" | "PartyJoined" | "CaseMerged" | "CaseMergeAbandoned" | "FilePlanOpened" | "ClassSet" | "ClassClosed" | "FilePlanPublished" | "DocumentReceived" | "DocumentDrafted" | "DocumentRegistered" | "RegistrationRefused" | "RegistrationRevoked" | "DocumentForwarded" | "IntakeResumed" | "DocumentCorrected" | "PartyCorrected" | "NoteAdded" | "AccessLevelSet" | "PrioritySet" | "AttachmentAdded" | "AttachmentSuperseded" | "AttachmentWithdrawn" | "AttachmentRoleSet" | "AttachmentScreened" | "AttachmentReleased" | "DocumentHandedOver" | "HandOverAccepted" | "HandOverRefused" | "HandOverRecalled" | "HandOverConcluded" | "DocumentReturned" | "DocumentClaimed" | "DocumentReleased" | "CustodyTransferred" | "DocumentReassigned" | "ClockStarted" | "ClockSuspended" | "ClockResumed" | "ClockExtended" | "ClockRecalculated" | "ClockStopped" | "RungReached" | "DocumentFiled" | "DocumentRefiled" | "DocumentUnfiled" | "UnitAdmitted" | "ProcedureAssigned" | "ProcedureAdopted" | "ResolutionIssued" | "TaskSet" | "ResolutionWithdrawn" | "TaskCancelled" | "TaskClaimed" | "TaskReleased" | "TaskReassigned" | "ContributionGiven" | "TaskReported" | "TaskDeclined" | "TaskAccepted" | "TaskSentBack" | "ExecutorExcused" | "ExecutorsChanged" | "ExtensionAsked" | "ExtensionRefused" | "ControlBegun" | "ControlEnded" | "SeriesSet" | "SeriesEnded" | "RouteStarted" | "StageOpened" | "StepAdded" | "StepReassigned" | "StepRemoved" | "ConcurrenceGiven" | "ConcurrenceRefused" | "SignatureGiven" | "SignatureRefused" | "RouteEnded" | "SignaturesAnnulled" | "SignaturesChecked" | "AddresseeAdded" | "AddresseeRemoved" | "ConsignmentPrepared" | "ConsignmentSent" | "ConsignmentDelivered" | "ConsignmentBounced" | "ConsignmentWithdrawn" | "DocumentDispatched" | "InterimReplyNoted" | "DocumentSettled" | "DocumentClosed" | "DocumentReopened";
            /** Format: uuid */
            documentId?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * Format: date-time
             * @description When the log took it.
             */
            recordedAt: string;
            actor: components["schemas"]["ActorAnswer"];
            /** @description For whom a substitute acted. */
            onBehalfOf?: components["schemas"]["ActorAnswer"];
            unitId?: string;
            unitName?: string;
            /** @description What the event says beside who, when, from, to and why. */
            details: Record<string, never>;
            /** @description Made of type and details, in the language that `Accept-Language` asks for. */
            words: string;
            from?: components["schemas"]["NamedPlaceAnswer"];
            to?: components["schemas"]["NamedPlaceAnswer"];
            reason?: string;
        };
        PageOfCaseHistoryAnswer: {
            items: components["schemas"]["CaseHistoryAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        FileClassAnswer: {
            planId: string;
            index: string;
            classId: string;
            authorityId: string;
            title: string;
            unitId: string;
            retention: Record<string, never>;
            /** @description False once it was closed. */
            isOpen: boolean;
            /**
             * Format: date
             * @description From when the version that lists it last is in force; null before.
             */
            validFrom: string | null;
        };
        CalendarDayBody: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /**
             * @description What it is. A `short` day is a working day.
             * @enum {string}
             */
            day: "off" | "working" | "short";
            /** @description Why, in a few words. */
            name: string;
            /** @description Where the rule stands. */
            basis: string;
        };
        CalendarRowAnswer: {
            calendarId: string;
            authorityId: string;
            zone: string;
            /** @description The weekdays that are off, 1 for Monday to 7 for Sunday. */
            weekend: number[];
            /** @description 0 while no day is published. */
            lastVersion: number;
            /** Format: date */
            knownFrom: string | null;
            /** Format: date */
            knownTo: string | null;
            /** Format: date-time */
            openedAt: string;
        };
        CalendarVersionAnswer: {
            version: number;
            /** Format: date */
            effectiveFrom: string;
            /** @description Whether it corrected days gone by. */
            isCorrection: boolean;
            reason: string | null;
            /** Format: date-time */
            publishedAt: string;
        };
        CalendarAnswer: {
            calendarId: string;
            authorityId: string;
            zone: string;
            /** @description The weekdays that are off, 1 for Monday to 7 for Sunday. */
            weekend: number[];
            /** @description 0 while no day is published. */
            lastVersion: number;
            /** Format: date */
            knownFrom: string | null;
            /** Format: date */
            knownTo: string | null;
            /** Format: date-time */
            openedAt: string;
            /** @description The version of these days. */
            version: number;
            /** @description All days listed up to this version. */
            days: components["schemas"]["CalendarDayBody"][];
            versions: components["schemas"]["CalendarVersionAnswer"][];
        };
        PolicyRowAnswer: {
            policyId: string;
            authorityId: string;
            /** @description The name in its last version. */
            name: string;
            lastVersion: number;
            /** @description No further version is published. */
            isRetired: boolean;
            retirementReason: string | null;
        };
        PolicyTextAnswer: {
            /** @description Its name. */
            name: string;
            /** @description Where it stands: first the rule of the term, last that of counting and rolling. */
            legalBasis: string[];
            /** @description In which zone days end. */
            zone: string;
            /** @description By which calendar of the authority it counts. */
            calendarId: string;
            /** @description How long the term is. */
            term: Record<string, never>;
            /**
             * @description A term in hours runs from its `instant`, every other from the `next-day`.
             * @enum {string}
             */
            dayOne: "next-day" | "instant";
            /**
             * @description To which working day a due date moves that is none.
             * @enum {string}
             */
            roll: "following" | "preceding" | "none";
            /** @description The least number of working days in the term. */
            minWorkingDays?: number;
            /** @description The latest date to which the term may be extended, from the start. */
            cap?: Record<string, never>;
            /** @description The grounds for an extension. */
            extensions: {
                [key: string]: Record<string, never>;
            };
            /** @description The grounds for a suspension. */
            suspensions: {
                [key: string]: Record<string, never>;
            };
            /** @description The reminders. */
            ladder: Record<string, never>[];
            /**
             * @description Whether running clocks follow a new version of the calendar.
             * @enum {string}
             */
            onCalendarChange: "recalculate" | "keep";
            /** @description What it means for the party if the term ends without a decision. Absent: nothing. */
            onExpiry?: Record<string, never>;
        };
        PolicyAnswer: {
            policyId: string;
            authorityId: string;
            /** @description The name in its last version. */
            name: string;
            lastVersion: number;
            /** @description No further version is published. */
            isRetired: boolean;
            retirementReason: string | null;
            /** @description The version of this text. */
            version: number;
            /**
             * Format: date
             * @description It counts terms that begin from this day on.
             */
            validFrom: string;
            policy: components["schemas"]["PolicyTextAnswer"];
            /** Format: date-time */
            publishedAt: string;
        };
        AuthorityAnswer: {
            authorityId: string;
            name: string;
            /** @description By whose calendar it counts. */
            timeZone: string;
            /** @description The kinds of documents that it knows; empty if every kind is taken. */
            documentKinds: string[];
            /** @description The tags that its documents can bear; empty if every tag is taken. */
            tags: string[];
        };
        OpenUnitBody: {
            /** @description Its code within the authority. */
            code: string;
            /** @description Its name. */
            name: string;
            /** @description The unit above it. */
            parentId?: string;
        };
        UnitAnswer: {
            unitId: string;
            authorityId: string;
            parentId: string | null;
            name: string;
            isActive: boolean;
            /** @description The units that go on with its work; null for one that has not ended so. */
            succeededBy: string[] | null;
        };
        PageOfUnitAnswer: {
            items: components["schemas"]["UnitAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        EnrolOfficerBody: {
            /** @description A short name within the authority. */
            code: string;
            /** @description Full name. */
            name: string;
            /**
             * @description Up to which access level they may read.
             * @enum {string}
             */
            clearance: "public" | "internal" | "confidential" | "secret";
        };
        PostAnswer: {
            unitId: string;
            roles: ("registrar" | "clerk" | "head" | "supervisor" | "auditor" | "administrator" | "controller")[];
        };
        OfficerAnswer: {
            officerId: string;
            authorityId: string;
            name: string;
            /** @enum {string} */
            clearance: "public" | "internal" | "confidential" | "secret";
            isActive: boolean;
            posts: components["schemas"]["PostAnswer"][];
        };
        PageOfOfficerAnswer: {
            items: components["schemas"]["OfficerAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        BehalfAnswer: {
            officerId: string;
            /** Format: uuid */
            substitutionId: string;
            rights: ("handle" | "register" | "resolve" | "concur" | "sign" | "dispatch" | "close")[];
            documentKinds?: string[];
            /** @enum {string} */
            level: "public" | "internal" | "confidential" | "secret";
        };
        MeAnswer: {
            /** @enum {string} */
            kind: "officer" | "service" | "application";
            id: string;
            authorityId: string;
            actingUnitId?: string;
            posts: components["schemas"]["PostAnswer"][];
            /** @description Units you head or supervise, and those below. */
            oversees: string[];
            /** @enum {string} */
            clearance: "public" | "internal" | "confidential" | "secret";
            /** @description If you act for another: posts and clearance above are then what is left of theirs. */
            behalf?: components["schemas"]["BehalfAnswer"];
        };
        NameBody: {
            /** @description The new name. */
            name: string;
        };
        GivePostBody: {
            /** @description The unit. */
            unitId: string;
            /** @description The roles held there. */
            roles: ("registrar" | "clerk" | "head" | "supervisor" | "auditor" | "administrator" | "controller")[];
        };
        WorkLeftAnswer: {
            /** @description The id of what was changed. */
            id: string;
            /** @description How many open items they have that they can no longer do. Heads find them in the queue as `unclaimed`. */
            openItems: number;
        };
        SetClearanceBody: {
            /**
             * @description Up to which access level they may read.
             * @enum {string}
             */
            clearance: "public" | "internal" | "confidential" | "secret";
        };
        OwnSubstitutionAnswer: {
            /** Format: uuid */
            substitutionId: string;
            authorityId: string;
            /** @enum {string} */
            kind: "absence" | "mandate";
            holderId: string;
            substituteId: string;
            rights: ("handle" | "register" | "resolve" | "concur" | "sign" | "dispatch" | "close")[];
            /** @description `null`: in all units of the holder. */
            units: string[] | null;
            /** @description `null`: documents of every kind. */
            documentKinds: string[] | null;
            /** @enum {string} */
            level: "public" | "internal" | "confidential" | "secret";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            basis: string;
            /** @description Today, by the calendar of the authority. */
            isActive: boolean;
            /** @description How many open items the holder has that you may see on their behalf today; 0 on other days. */
            openItems: number;
        };
        SubstitutionAnswer: {
            /** Format: uuid */
            substitutionId: string;
            authorityId: string;
            /** @enum {string} */
            kind: "absence" | "mandate";
            holderId: string;
            substituteId: string;
            rights: ("handle" | "register" | "resolve" | "concur" | "sign" | "dispatch" | "close")[];
            /** @description `null`: in all units of the holder. */
            units: string[] | null;
            /** @description `null`: documents of every kind. */
            documentKinds: string[] | null;
            /** @enum {string} */
            level: "public" | "internal" | "confidential" | "secret";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            basis: string;
            /** @description Today, by the calendar of the authority. */
            isActive: boolean;
        };
        GrantSubstitutionBody: {
            /**
             * @description `absence` ends on a day; `mandate` is a standing right to act for the holder.
             * @enum {string}
             */
            kind: "absence" | "mandate";
            /** @description Who acts for the holder. */
            substituteId: string;
            /** @description What the substitute may do: each thing that can be done with a document asks for one of these. */
            rights: ("handle" | "register" | "resolve" | "concur" | "sign" | "dispatch" | "close")[];
            /** @description The units in which the substitute acts; left out, all of the holder. */
            units?: string[];
            /** @description The kinds of documents that the substitute deals with; left out, all. */
            documentKinds?: string[];
            /**
             * @description Up to which access level. The lowest of this and of the clearances of both of you counts.
             * @enum {string}
             */
            level: "public" | "internal" | "confidential" | "secret";
            /**
             * Format: date
             * @description The first day, in the time zone of the authority.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, which belongs to it. Only a mandate may have none.
             */
            until?: string;
            /** @description The order or rule that it rests on. */
            basis: string;
        };
        AmendSubstitutionBody: {
            /** @description What the substitute may do: each thing that can be done with a document asks for one of these. */
            rights?: ("handle" | "register" | "resolve" | "concur" | "sign" | "dispatch" | "close")[];
            /** @description The units in which the substitute acts; left out, all of the holder. */
            units?: string[];
            /** @description The kinds of documents that the substitute deals with; left out, all. */
            documentKinds?: string[];
            /**
             * @description Up to which access level. The lowest of this and of the clearances of both of you counts.
             * @enum {string}
             */
            level?: "public" | "internal" | "confidential" | "secret";
            /**
             * Format: date
             * @description The first day, in the time zone of the authority.
             */
            from?: string;
            /**
             * Format: date
             * @description The last day, which belongs to it. Only a mandate may have none.
             */
            until?: string;
            /** @description The order or rule that it rests on. */
            basis?: string;
        };
        EndSubstitutionBody: {
            /** @description Why. */
            reason: string;
        };
        OrphanAnswer: {
            /** @enum {string} */
            kind: "unit-ended" | "officer-gone" | "document-without-item" | "case-without-item" | "part-of-closed-case" | "queue-untouched" | "job-without-progress";
            /**
             * Format: uuid
             * @description The id of the document, the case or the job.
             */
            subjectId: string;
            /** @description Empty where no item waits. */
            itemId: string;
            unitId: string | null;
            officerId: string | null;
            /** Format: date-time */
            since: string;
        };
        PageOfOrphanAnswer: {
            items: components["schemas"]["OrphanAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        WorkOfOfficerAnswer: {
            /** @enum {string} */
            kind: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
            count: number;
            /** @description The documents and cases of the oldest twenty. */
            ids: string[];
        };
        FileAnswer: {
            sha256: string;
            /** @description In bytes. */
            size: number;
            /** @description As the content says, whatever was claimed. */
            mediaType: string;
        };
        SpreadAnswer: {
            /** @description The median; of more than 10,000 passages or visits, to within 5 %. */
            p50Ms: number | null;
            /** @description Nine in ten take no longer; likewise. */
            p90Ms: number | null;
        };
        GroupAnswer: {
            /** @description Documents that came. */
            arrived: number;
            /** @description Of these, those that have left; only they are measured. */
            left: number;
            waiting: components["schemas"]["SpreadAnswer"];
            working: components["schemas"]["SpreadAnswer"];
            total: components["schemas"]["SpreadAnswer"];
            /** @description The first day of the period of arrival. */
            period: string;
            kind: string;
        };
        UnitTimesAnswer: {
            /** @description Documents that came. */
            arrived: number;
            /** @description Of these, those that have left; only they are measured. */
            left: number;
            waiting: components["schemas"]["SpreadAnswer"];
            working: components["schemas"]["SpreadAnswer"];
            total: components["schemas"]["SpreadAnswer"];
            unitId: string;
            groups: components["schemas"]["GroupAnswer"][];
        };
        HandOverEdgeAnswer: {
            fromUnitId: string;
            toUnitId: string;
            count: number;
            accepted: number;
            refused: number;
            recalled: number;
            /** @description Returned, or given back when done. */
            wentBack: number;
            /** @description Not answered yet. */
            open: number;
            /** @description Until accepted or refused. */
            waiting: components["schemas"]["SpreadAnswer"];
        };
        FlowAnswer: {
            /** @description The first day of the period. */
            period: string;
            /** @description Opened there or moved there. */
            inflow: number;
            /** @description Moved on or ended there. */
            outflow: number;
        };
        UnitLoadAnswer: {
            unitId: string;
            /** @description Taken on by nobody. */
            lying: number;
            /** @description In the hands of an officer. */
            inHand: number;
            /** @description Sent on, and not yet accepted there. */
            sent: number;
            /** @description Sent to the unit, and not yet accepted by it. */
            incoming: number;
            /** Format: date-time */
            oldestArrivedAt: string | null;
            /** Format: date-time */
            oldestIncomingAt: string | null;
            flows: components["schemas"]["FlowAnswer"][];
        };
        RefusalAnswer: {
            /** Format: date-time */
            at: string;
            officerId: string;
            unitId: string | null;
            route: string;
            /** @description The ids that were asked for. */
            subjects: string[];
            code: string;
            /** @description Leads to the line of the access log. */
            correlationId: string;
        };
        PageOfRefusalAnswer: {
            items: components["schemas"]["RefusalAnswer"][];
            /** @description Give it as `cursor` to go on; absent on the last page. */
            next?: string;
            /** @description Of a search: more matches than could be weighed; these are the newest of them. */
            isCut?: boolean;
        };
        RouteTemplateRowAnswer: {
            templateId: string;
            authorityId: string;
            /** @description The name in its last version. */
            name: string;
            lastVersion: number;
        };
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** Format: uri-reference */
            instance: string;
            code: string;
            correlationId: string;
            data?: {
                [key: string]: unknown;
            };
            errors?: {
                path: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDocuments: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description The register number. */
                number?: string;
                /** @description Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`. */
                text?: string;
                /** @description Only what is due before this day or instant. */
                dueBefore?: string | unknown | unknown;
                /** @description `true`: with each item what you may do with its document, for buttons. */
                actions?: "true" | "false";
                /** @description `true`: beside the items the names of the units and officers in them. */
                names?: "true" | "false";
                /** @description `true`: with each item the days on which its instants lie, by its authority. */
                days?: "true" | "false";
                /** @description `true`: beside the items how many there are on all pages. */
                total?: "true" | "false";
                /** @description The unit that answers for them. */
                unitId?: string;
                /** @description The officer who works on them; `me` for yourself. */
                officerId?: string;
                /** @description Which way they go. */
                direction?: "incoming" | "outgoing" | "internal";
                /** @description Where they stand. */
                situation?: "unregistered" | "registered" | "settled" | "closed" | "refused" | "forwarded";
                /** @description The kind of document. */
                kind?: string;
                /** @description The sender or addressee. */
                partyId?: string;
                /** @description The sender or addressee: words of the name in any order, without regard to case and accents; or their e-mail or telephone. */
                party?: string;
                /** @description How the register number begins. */
                numberStart?: string;
                /** @description The register of the number. */
                registerId?: string;
                /** @description The way they came. */
                channel?: "desk" | "post" | "email" | "portal" | "internal" | "other";
                /** @description How soon they want it. */
                priority?: "ordinary" | "urgent" | "immediate";
                /** @description Who may read them. */
                accessLevel?: "public" | "internal" | "confidential" | "secret";
                /** @description One of their tags. */
                tag?: string;
                /** @description Those received from this day or instant on. */
                receivedFrom?: string | unknown | unknown;
                /** @description Those received before this day or instant. */
                receivedBefore?: string | unknown | unknown;
                /** @description Those registered from this day or instant on. */
                registeredFrom?: string | unknown | unknown;
                /** @description Those registered before this day or instant. */
                registeredBefore?: string | unknown | unknown;
                /** @description Those settled from this day or instant on. */
                settledFrom?: string | unknown | unknown;
                /** @description Those settled before this day or instant. */
                settledBefore?: string | unknown | unknown;
                /** @description The newest first; with `text` what fits it best; without it the next due first, or by register number. Default `newest`. */
                order?: "newest" | "relevance" | "due" | "number";
                /** @description A page in JSON, or the whole list as a table (RFC 4180). Left out, `Accept` tells: `text/csv` is the table. */
                format?: "json" | "csv";
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents that you may read, the newest first; of a search also the fittest first */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsAnswer"];
                };
            };
        };
    };
    receiveDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveBody"];
            };
        };
        responses: {
            /** @description Receive an incoming document */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    takeIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeBody"];
            };
        };
        responses: {
            /** @description Receive, register and hand over in one call, with a result for each step */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeAnswer"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description As it stood at that instant, or at the end of that day. */
                asOf?: string | unknown | unknown;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A document, now or as it stood at an instant, and what you may do with it */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentViewAnswer"];
                };
            };
        };
    };
    getDocumentHistory: {
        parameters: {
            query?: {
                /** @description As it stood at that instant, or at the end of that day. */
                asOf?: string | unknown | unknown;
            };
            header?: {
                /** @description The language of the words: `en` or `uk`. */
                "Accept-Language"?: string;
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a document, as data and in plain words */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineAnswer"][];
                };
            };
        };
    };
    registerDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            /** @description Register: give the document its number */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    refuseRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Refuse registration */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    revokeRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Revoke a registration by mistake: the number becomes void, the document can be registered anew */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    forwardDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardBody"];
            };
        };
        responses: {
            /** @description Forward to another authority, as not ours */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    correctDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            /** @description Correct what is written about the document */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    correctParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPartyBody"];
            };
        };
        responses: {
            /** @description Correct what is written of the sender or addressee */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    resumeIntake: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Take up again what was refused or forwarded by mistake */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Add a note */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    setAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessLevelBody"];
            };
        };
        responses: {
            /** @description Set the access level */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    setPriority: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityBody"];
            };
        };
        responses: {
            /** @description Set the priority (head or registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentBody"];
            };
        };
        responses: {
            /** @description Add an uploaded file */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    supersedeAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentBody"];
            };
        };
        responses: {
            /** @description Put a newer file in the place of one */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    withdrawAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Withdraw a file */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    releaseAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Let officers read a file that was locked */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    handOverDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description Hand the document over to a unit or an officer */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    acceptHandOver: {
        parameters: {
            query?: {
                /** @description `true`: you also take it on yourself, as a command of its own. */
                claim?: "true" | "false";
            };
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accept: custody moves to the addressee */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    refuseHandOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Refuse: the document stays with the sender */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    recallHandOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallBody"];
            };
        };
        responses: {
            /** @description Recall what nobody has accepted yet */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    concludeHandOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeBody"];
            };
        };
        responses: {
            /** @description Conclude: report done, or that note was taken */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    returnDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description Return to an earlier holder */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    listClocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms of a document, each with the steps to its date */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAnswer"][];
                };
            };
        };
    };
    startClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartClockBody"];
            };
        };
        responses: {
            /** @description Start a term (head, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    suspendClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendClockBody"];
            };
        };
        responses: {
            /** @description Suspend a term */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeClockBody"];
            };
        };
        responses: {
            /** @description Let a suspended term go on */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    extendClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                clockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendClockBody"];
            };
        };
        responses: {
            /** @description Extend a term (the roles that the policy names) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    handOverDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkHandOverBody"];
            };
        };
        responses: {
            /** @description Hand many documents over, with a result for each */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
        };
    };
    claimDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claim: one of two wins, the other learns who */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    releaseDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Release what you claimed, or what lies with your unit */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    reassignDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description Reassign within the unit (head or supervisor) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    settleDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleBody"];
            };
        };
        responses: {
            /** @description Settle an incoming document */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    closeDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    reopenDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Reopen */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    listRoutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The routes of a document, with what was done in each */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteAnswer"][];
                };
            };
        };
    };
    startRoute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRouteBody"];
            };
        };
        responses: {
            /** @description Send the content round for concurrence and signature */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    withdrawRoute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                routeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description End a route, so that the content can change (who started it, head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    addStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                routeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description Ask somebody else (who started the route, head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    removeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Ask somebody no more (who started the route, head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    reassignStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignStepBody"];
            };
        };
        responses: {
            /** @description Ask another place instead (who started the route, head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    concur: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcurBody"];
            };
        };
        responses: {
            /** @description Concur with the version read, or approve it (who is asked) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    refuseConcurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseStepBody"];
            };
        };
        responses: {
            /** @description Refuse to concur, which ends the route (who is asked) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignBody"];
            };
        };
        responses: {
            /** @description Sign the version read, by a signed file or without (who is asked) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    refuseSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseStepBody"];
            };
        };
        responses: {
            /** @description Refuse to sign, which ends the route (who is asked) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    recordPartySignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                /** @description The document. */
                documentId: string;
                /** @description Its route. */
                routeId: string;
                /** @description The step in the route. */
                stepId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartySignatureBody"];
            };
        };
        responses: {
            /** @description Take in what the party signed (who has the document) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    annulSignatures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Set the signatures back, until it bears a number (head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description The unit that leads. */
                unitId?: string;
                /** @description The officer who leads; `me` for yourself. */
                officerId?: string;
                /** @description The officer who ordered them; `me` for yourself. */
                authorId?: string;
                /** @description How far they are. */
                state?: "open" | "reported" | "accepted" | "cancelled";
                /** @description `true`: only those on control. `false`: only those that are not. */
                onControl?: "true" | "false";
                /** @description `true`: only open ones that have passed their term. `false`: only the others. */
                overdue?: "true" | "false";
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that you may read: what is due first first */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfListedTaskAnswer"];
                };
            };
        };
    };
    listTasksOfDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks on a document, and what you may do with each */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAnswer"][];
                };
            };
        };
    };
    setTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTaskBody"];
            };
        };
        responses: {
            /** @description Set one task (head of the unit, author of the resolution) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    issueResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            /** @description Order tasks of those below (head of the unit) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    delegateTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationBody"];
            };
        };
        responses: {
            /** @description Give on what was asked of you (head of the unit, the officer named) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    claimTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutorBody"];
            };
        };
        responses: {
            /** @description Take on what was asked of your unit */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    releaseTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutorBody"];
            };
        };
        responses: {
            /** @description Give it back to the unit */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    contributeToTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionBody"];
            };
        };
        responses: {
            /** @description Contribute (co-executor) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    reportTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Report the task (lead) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    declineTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            /** @description Decline what was asked of you, soon */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    askExtensionOfTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionBody"];
            };
        };
        responses: {
            /** @description Ask for more time (lead) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    acceptTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTaskBody"];
            };
        };
        responses: {
            /** @description Accept the report (author) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    sendBackTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackBody"];
            };
        };
        responses: {
            /** @description Send the report back (author) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    changeExecutorsOfTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutorsBody"];
            };
        };
        responses: {
            /** @description Change who works on it (author) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    excuseExecutorOfTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            /** @description Do without a contribution (author) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    extendTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionBody"];
            };
        };
        responses: {
            /** @description Give more time (author, controller) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    refuseExtensionOfTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Refuse more time (author) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Cancel it, and what was given on below it (author) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    putTaskOnControl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description Have it watched over (author, controller) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    takeTaskOffControl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTaskBody"];
            };
        };
        responses: {
            /** @description Watch over it no more (who put it on control, author, controller) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    listAddressees: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the document is for, and what became of each sending */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddresseeAnswer"][];
                };
            };
        };
    };
    addAddressee: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddresseeBody"];
            };
        };
        responses: {
            /** @description Add an addressee, or somebody who gets a copy */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    removeAddressee: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                addresseeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Strike off who has not got it */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    prepareDispatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchBody"];
            };
        };
        responses: {
            /** @description Make it ready to be sent */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    recordSent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                consignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentBody"];
            };
        };
        responses: {
            /** @description It went off */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    recordDelivered: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                consignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveredBody"];
            };
        };
        responses: {
            /** @description It arrived */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    recordBounce: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                consignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BounceBody"];
            };
        };
        responses: {
            /** @description It came back */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    resend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                consignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendBody"];
            };
        };
        responses: {
            /** @description Make what came back ready once more */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    withdrawConsignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                documentId: string;
                consignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Do not send it after all */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
        };
    };
    listWorkItems: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description The register number. */
                number?: string;
                /** @description Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`. */
                text?: string;
                /** @description Only what is due before this day or instant. */
                dueBefore?: string | unknown | unknown;
                /** @description `true`: with each item what you may do with its document, for buttons. */
                actions?: "true" | "false";
                /** @description `true`: beside the items the names of the units and officers in them. */
                names?: "true" | "false";
                /** @description `true`: with each item the days on which its instants lie, by its authority. */
                days?: "true" | "false";
                /** @description `true`: beside the items how many there are on all pages. */
                total?: "true" | "false";
                /** @description The unit where they wait. */
                unitId?: string;
                /** @description The officer they are addressed to, or who claimed them; `me` for yourself. */
                officerId?: string;
                /** @description `true`: only what is nobody's, because no officer has it or only one who has left. `false`: only what somebody has. */
                unclaimed?: "true" | "false";
                /** @description What they wait for. */
                kind?: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
                /** @description What they were handed over for. */
                purpose?: "action" | "acquaintance";
                /** @description How soon they want it. */
                priority?: "ordinary" | "urgent" | "immediate";
                /** @description The unit they came from. */
                fromUnitId?: string;
                /** @description The kind of document. */
                documentKind?: string;
                /** @description `true`: only what has passed its nearest term. `false`: only what has not. */
                overdue?: "true" | "false";
                /** @description `true`: only what is on control. `false`: only what is not. */
                onControl?: "true" | "false";
                /** @description What is due first, the oldest first, or the most pressing first and of these what is due. Default `due`. */
                order?: "due" | "since" | "priority";
                /** @description What waited at that instant, or at the end of that day, by the time at which things took place. */
                asOf?: string | unknown | unknown;
                /** @description A page in JSON, or the whole list as a table (RFC 4180). Left out, `Accept` tells: `text/csv` is the table. */
                format?: "json" | "csv";
                /** @description `true`: with each item the sender or addressee, dates and files of its document. */
                documents?: "true" | "false";
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits, or waited at an instant, of all that you may see: the most urgent first */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemsAnswer"];
                };
            };
        };
    };
    countWorkItems: {
        parameters: {
            query?: {
                /** @description The unit where they wait. */
                unitId?: string;
                /** @description The officer they are addressed to, or who claimed them; `me` for yourself. */
                officerId?: string;
                /** @description `true`: only what is nobody's, because no officer has it or only one who has left. `false`: only what somebody has. */
                unclaimed?: "true" | "false";
                /** @description What they wait for. */
                kind?: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
                /** @description What they were handed over for. */
                purpose?: "action" | "acquaintance";
                /** @description How soon they want it. */
                priority?: "ordinary" | "urgent" | "immediate";
                /** @description The unit they came from. */
                fromUnitId?: string;
                /** @description The kind of document. */
                documentKind?: string;
                /** @description `true`: only what has passed its nearest term. `false`: only what has not. */
                overdue?: "true" | "false";
                /** @description `true`: only what is on control. `false`: only what is not. */
                onControl?: "true" | "false";
                /** @description The register number. */
                number?: string;
                /** @description Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`. */
                text?: string;
                /** @description Only what is due before this day or instant. */
                dueBefore?: string | unknown | unknown;
                /** @description What waited at that instant, or at the end of that day, by the time at which things took place. */
                asOf?: string | unknown | unknown;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much waits, or waited at an instant, by unit and kind */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueCountAnswer"][];
                };
            };
        };
    };
    followWorkItems: {
        parameters: {
            query?: {
                /** @description The unit where they wait. */
                unitId?: string;
                /** @description The officer they are addressed to, or who claimed them; `me` for yourself. */
                officerId?: string;
                /** @description `true`: only what is nobody's, because no officer has it or only one who has left. `false`: only what somebody has. */
                unclaimed?: "true" | "false";
                /** @description What they wait for. */
                kind?: "registration" | "handling" | "sent" | "closing" | "hand-over" | "acquaintance" | "overdue" | "task" | "contribution" | "task-answer" | "control" | "concurrence" | "signature" | "dispatch" | "bounce" | "case" | "message" | "answer" | "statement" | "withdrawal" | "question";
                /** @description What they were handed over for. */
                purpose?: "action" | "acquaintance";
                /** @description How soon they want it. */
                priority?: "ordinary" | "urgent" | "immediate";
                /** @description The unit they came from. */
                fromUnitId?: string;
                /** @description The kind of document. */
                documentKind?: string;
                /** @description `true`: only what has passed its nearest term. `false`: only what has not. */
                overdue?: "true" | "false";
                /** @description `true`: only what is on control. `false`: only what is not. */
                onControl?: "true" | "false";
                /** @description What is due first, the oldest first, or the most pressing first and of these what is due. Default `due`. */
                order?: "due" | "since" | "priority";
                /** @description The register number. */
                number?: string;
                /** @description Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`. */
                text?: string;
                /** @description Only what is due before this day or instant. */
                dueBefore?: string | unknown | unknown;
                /** @description From `POST /v1/feed-tickets`, instead of a token in the header `Authorization`. */
                ticket?: string;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A queue as server-sent events: the whole first, then what is added, changed, removed */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    saveOwnQuery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveOwnQueryBody"];
            };
        };
        responses: {
            /** @description Keep a query of your own under a name, in place of one that bore it (officers) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    removeOwnQuery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keep a query of your own no longer (officers) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    listOwnQueries: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queries that you keep for yourself */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOwnQueryAnswer"];
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registers of an authority: those without a year, then the newest year first */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterAnswer"][];
                };
            };
        };
    };
    openRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRegisterBody"];
            };
        };
        responses: {
            /** @description Open a register: for a year, for several years, or without one (administrator) */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    getRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                registerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A register */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterAnswer"];
                };
            };
        };
    };
    closeRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                registerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Close a register (administrator, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    reopenRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                registerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Open a closed register again; it goes on after its last number (administrator) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    listRegisterNumbers: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description A page in JSON, or the whole list as a table (RFC 4180). Left out, `Accept` tells: `text/csv` is the table. */
                format?: "json" | "csv";
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                registerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers given, in order, with what you may read of their documents */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNumberAnswer"];
                };
            };
        };
    };
    listRegisterGaps: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                registerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is every number accounted for? */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapsAnswer"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description The unit that answers for them. */
                unitId?: string;
                /** @description The officer who does; `me` for yourself. */
                officerId?: string;
                /** @description Where they stand. */
                status?: "open" | "merging" | "closed" | "merged" | "cancelled";
                /** @description The kind. */
                kind?: string;
                /** @description The class. */
                classId?: string;
                /** @description The register number. */
                number?: string;
                /** @description How the number begins. */
                numberStart?: string;
                /** @description The case that they are parts of. */
                parentCaseId?: string;
                /** @description How they ended. */
                result?: string;
                /** @description Those opened from this instant on. */
                openedFrom?: string;
                /** @description Those opened before this instant. */
                openedBefore?: string;
                /** @description Those closed from this instant on. */
                closedFrom?: string;
                /** @description Those closed before this instant. */
                closedBefore?: string;
                /** @description Those that the same unit and officer have had since before this instant. */
                heldBefore?: string;
                /** @description The newest first, the longest in the same hands first, or by number. */
                order?: "newest" | "held" | "number";
                /** @description As they stood at that instant. */
                asOf?: string;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases that you may read, as they stand or stood at an instant */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCaseRowAnswer"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            /** @description Open a case, perhaps from a document (officer of the unit, head, registrar) */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description As it stood at that instant. */
                asOf?: string;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case, now or as it stood at an instant */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewAnswer"];
                };
            };
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCaseBody"];
            };
        };
        responses: {
            /** @description Let another unit or officer answer for a case (head, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    setCaseResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultBody"];
            };
        };
        responses: {
            /** @description Say how the matter ended */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    listCaseObstacles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands in the way of closing a case */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseObstacleAnswer"][];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCaseBody"];
            };
        };
        responses: {
            /** @description Close a case (responsible officer, head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Open a closed case again (head) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    cancelCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Cancel a case opened in error, with nothing in it (head, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    takeIntoCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeInBody"];
            };
        };
        responses: {
            /** @description Take a document into a case (its custodian who works on the case, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    addCaseParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPartyBody"];
            };
        };
        responses: {
            /** @description Add a party */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    classifyCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyCaseBody"];
            };
        };
        responses: {
            /** @description Give a case its class of the file plan */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    correctCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCaseBody"];
            };
        };
        responses: {
            /** @description Put right the title or kind of a case */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    setCaseAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAccessLevelBody"];
            };
        };
        responses: {
            /** @description Change who may read a case (head, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    linkCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCaseBody"];
            };
        };
        responses: {
            /** @description Say that a case belongs with another */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    listCaseClocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms of a case, each with the steps to its date */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClockAnswer"][];
                };
            };
        };
    };
    startCaseClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartClockBody"];
            };
        };
        responses: {
            /** @description Start a term of a case (head, registrar) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
        };
    };
    getCaseHistory: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description The unit that acted, sent or got something. */
                unitId?: string;
                /** @description The officer who acted, sent or got something; `me` for yourself. */
                officerId?: string;
                /** @description Of this document alone. */
                documentId?: string;
                /** @description Only lines of these types, with commas between them. */
                kinds?: string;
                /** @description What had happened by that instant. */
                asOf?: string;
            };
            header?: {
                /** @description The language of the words: `en` or `uk`. */
                "Accept-Language"?: string;
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a case and to its documents while they lay in it, in the order of time */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCaseHistoryAnswer"];
                };
            };
        };
    };
    listClasses: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The classes of a file plan */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileClassAnswer"][];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendars of an authority */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarRowAnswer"][];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description Which version; the last one, if left out. */
                version?: number;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A calendar with its days, as it is or as of a version */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
        };
    };
    listDeadlinePolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deadline policies of an authority */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRowAnswer"][];
                };
            };
        };
    };
    getDeadlinePolicy: {
        parameters: {
            query?: {
                /** @description Which version; the last one, if left out. */
                version?: number;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A deadline policy, as it is or as of a version */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
                };
            };
        };
    };
    getAuthority: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An authority */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityAnswer"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units of an authority */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfUnitAnswer"];
                };
            };
        };
    };
    openUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenUnitBody"];
            };
        };
        responses: {
            /** @description Open a unit (administrators) */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    listOfficers: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officers of an authority */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfficerAnswer"];
                };
            };
        };
    };
    enrolOfficer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolOfficerBody"];
            };
        };
        responses: {
            /** @description Enrol an officer (administrators) */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who you are here */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
        };
    };
    givePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePostBody"];
            };
        };
        responses: {
            /** @description Give a post in a unit; the roles replace those held there (administrators) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    endPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a post; the answer tells what work is left (administrators) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkLeftAnswer"];
                };
            };
        };
    };
    setClearance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClearanceBody"];
            };
        };
        responses: {
            /** @description Set the clearance; the answer tells what work is out of sight (administrators) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkLeftAnswer"];
                };
            };
        };
    };
    deactivateOfficer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deactivate an officer: all posts end; the answer tells what work is left (administrators) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkLeftAnswer"];
                };
            };
        };
    };
    listOwnSubstitutions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom you substitute today or later, and how much open work they have */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSubstitutionAnswer"][];
                };
            };
        };
    };
    listSubstitutions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who acts for an officer today or later (the officer, their heads, administrators) */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionAnswer"][];
                };
            };
        };
    };
    grantSubstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantSubstitutionBody"];
            };
        };
        responses: {
            /** @description Let a colleague act for an officer (the officer, their heads, administrators) */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    amendSubstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                substitutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendSubstitutionBody"];
            };
        };
        responses: {
            /** @description Change the bounds or the days of a substitution; what is left out stays */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    endSubstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                substitutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSubstitutionBody"];
            };
        };
        responses: {
            /** @description End a substitution before its last day */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameBody"];
            };
        };
        responses: {
            /** @description Give a unit another name; its id stays (administrators) */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
        };
    };
    listOrphans: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open work that nobody in your authority sees to, by kind (administrators) */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOrphanAnswer"];
                };
            };
        };
    };
    listWorkOfOfficer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an officer would leave behind, by kind (administrators) */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOfOfficerAnswer"][];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a fresh key for each request: a key belongs to you and to the thing that the request changes. */
                "Idempotency-Key"?: string;
                /** @description The ETag last seen; a later state answers 412. */
                "If-Match"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Upload a file, streamed as it is, or as the one file of a form */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag?: string;
                    /** @description Give it to a query to see at least this. */
                    "Chancery-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAnswer"];
                };
            };
        };
    };
    getUnitTimes: {
        parameters: {
            query?: {
                /** @description From this day or instant on. */
                from?: string | unknown | unknown;
                /** @description Before this day or instant; left out, up to now. */
                to?: string | unknown | unknown;
                /** @description What figures are grouped by; weeks begin on Monday. Both are those of the authority, in its time zone. */
                period?: "week" | "month";
                /** @description One kind of document. */
                kind?: string;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long documents wait at a unit and are worked on there (a year, if not said) */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitTimesAnswer"];
                };
            };
        };
    };
    getHandOverGraph: {
        parameters: {
            query?: {
                /** @description From this day or instant on. */
                from?: string | unknown | unknown;
                /** @description Before this day or instant; left out, up to now. */
                to?: string | unknown | unknown;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What passes from unit to unit, and how long it waits (a month, if not said) */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverEdgeAnswer"][];
                };
            };
        };
    };
    getLoad: {
        parameters: {
            query?: {
                /** @description From this day or instant on. */
                from?: string | unknown | unknown;
                /** @description Before this day or instant; left out, up to now. */
                to?: string | unknown | unknown;
                /** @description What figures are grouped by; weeks begin on Monday. Both are those of the authority, in its time zone. */
                period?: "week" | "month";
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where work piles up; flows of four weeks, if not said */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitLoadAnswer"][];
                };
            };
        };
    };
    exportEventLog: {
        parameters: {
            query: {
                /** @description From this day or instant on. */
                from?: string | unknown | unknown;
                /** @description Before this day or instant; left out, up to now. */
                to?: string | unknown | unknown;
                /** @description A table (RFC 4180), XES (IEEE 1849), or OCEL 2.0 in JSON. */
                format: "csv" | "xes" | "ocel";
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event log of the documents opened in a range of time, for process mining */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: {
                /** @description Where the last page ended: its `next`. */
                cursor?: string;
                /** @description How many at most. Default 50. */
                limit?: number;
                /** @description Who was refused. */
                officerId?: string;
                /** @description With which code. */
                code?: string;
                /** @description From this day or instant on. */
                from?: string | unknown | unknown;
                /** @description Before this day or instant. */
                to?: string | unknown | unknown;
            };
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was refused for want of rights, the newest first (auditors) */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRefusalAnswer"];
                };
            };
        };
    };
    listRouteTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waits, within a bound, until what is shown has got to this position. */
                "Chancery-Position"?: string;
                /** @description The unit in whose name you act, if you hold posts in several. */
                "Chancery-Acting-Unit"?: string;
                /** @description The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of the substitution; both of you are named in the record. */
                "Chancery-On-Behalf-Of"?: string;
            };
            path: {
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route templates of an authority */
            200: {
                headers: {
                    /** @description The answer shows at least all that happened up to this position. */
                    "Chancery-Position"?: string;
                    /** @description Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end. */
                    "Chancery-Behind"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteTemplateRowAnswer"][];
                };
            };
        };
    };
}
