wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.body = '{"owner":17,"pets":[1,2,3],"gift":true,"note":"for Bob","street":"Main 1","city":"Ulm"}'
