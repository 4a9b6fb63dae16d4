# Makes ets.csv beside this file. R 4 with package forecast 8.20:  Rscript ets.R SERIES_DIRECTORY > ets.csv
# One line a series and form: figures of ets(y, model, damped), its states in order of time, and forecast(fit, 12).
suppressMessages(library(forecast))
data <- commandArgs(TRUE)[1]
retail <- read.csv(file.path(data, "example_retail_sales.csv"))
m1 <- read.csv(gzfile(file.path(data, "M1.csv.gz")))
m1 <- m1$value[m1$series == "MNG31" & m1$part == "train"]
series <- list(AirPassengers = AirPassengers, USAccDeaths = USAccDeaths, Nile = Nile,
               retail = ts(retail$y, frequency = 12, start = c(1992, 1)), MNG31 = ts(m1, frequency = 12))
forms <- list(AirPassengers = c("ANN", "AAN", "MAN", "AAdN", "AAA", "MAA", "MAM", "MAdM", "MNM"),
              USAccDeaths = c("ANA", "AAdA", "MNA", "MNM"), Nile = c("ANN", "AAN", "MNN"),
              retail = c("AAA", "MAM", "MAdM"), MNG31 = c("MNM", "MAM"))
text <- function(x) paste(formatC(as.numeric(x), digits = 15, format = "g"), collapse = " ")
cat("series,form,period,loglik,aicc,sigma2,alpha,beta,gamma,phi,level,slope,season,mean,lower80,upper95\n")
for (name in names(series)) for (form in forms[[name]]) {
  y <- series[[name]]
  damped <- grepl("d", form)
  fit <- ets(y, model = sub("d", "", form), damped = damped)
  p <- function(n) if (n %in% names(fit$par)) fit$par[[n]] else if (n == "phi") 1 else 0
  s <- fit$states[1, grepl("^s", colnames(fit$states))]
  f <- forecast(fit, 12, level = c(80, 95))
  cat(name, form, frequency(y), text(fit$loglik), text(fit$aicc), text(fit$sigma2), text(p("alpha")), text(p("beta")),
      text(p("gamma")), text(p("phi")), text(fit$states[1, "l"]), text(p("b")), text(rev(s)), text(f$mean), text(f$lower[, 1]),
      text(f$upper[, 2]), sep = ",")
  cat("\n")
}
